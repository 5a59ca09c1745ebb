import { useMemo } from 'react';

/** A closed guilloche curve as printed on certificates: two sine waves on a circle. */
function curve(radius: number, wave: number, lobes: number, ripple: number, ripples: number): string {
  const points: string[] = [];
  for (let step = 0; step <= 720; step++) {
    const angle = (step / 720) * 2 * Math.PI;
    const r = radius + wave * Math.cos(lobes * angle) + ripple * Math.cos(ripples * angle);
    points.push(`${(340 + r * Math.cos(angle)).toFixed(1)} ${(340 + r * Math.sin(angle)).toFixed(1)}`);
  }
  return `M${points.join('L')}`;
}

/** Fine-line ornament of the portal's headline; nowhere else. */
export function Rosette() {
  const [inner, outer] = useMemo(() => [curve(135, 50, 8, 14, 24), curve(270, 46, 16, 14, 40)], []);
  return (
    <svg className="zr-rosette" viewBox="0 0 680 680" aria-hidden="true" focusable="false">
      <g fill="none" stroke="#8FC3D1" strokeWidth=".7">
        {Array.from({ length: 9 }, (_, i) => <path key={`i${i}`} d={inner} transform={`rotate(${i * 5} 340 340)`} />)}
        {Array.from({ length: 7 }, (_, i) => <path key={`o${i}`} d={outer} transform={`rotate(${(i * 22.5) / 7} 340 340)`} />)}
      </g>
    </svg>
  );
}
