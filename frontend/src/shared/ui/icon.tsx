/** Line icons, 16 px, stroke 1.6. The first six belong to the state families and mean nothing else. */
const PATHS = {
  pen: 'M10.8 2.8l2.4 2.4L5.6 12.8l-3 .6.6-3z',
  arrowToBar: 'M2.5 8h8M7.5 4.5L11 8l-3.5 3.5M13.5 3v10',
  hourglass: 'M4.5 2h7M4.5 14h7M5 2c0 3 6 4.5 6 6s-6 3-6 6M11 2c0 3-6 4.5-6 6s6 3 6 6',
  checkCircle: 'M14 8A6 6 0 112 8a6 6 0 0112 0zM5.3 8.2l2 1.9 3.5-3.9',
  triangle: 'M8 2.2L14.3 13H1.7zM8 6.3v3M8 11.2v.1',
  minusCircle: 'M14 8A6 6 0 112 8a6 6 0 0112 0zM5.3 8h5.4',
  megaphone: 'M2.5 6.5v3h2.2L11 13V3L4.7 6.5zM13.2 6.5v3',
  check: 'M3 8.5l3.2 3L13 4.5',
  clock: 'M14 8A6 6 0 112 8a6 6 0 0112 0zM8 4.5V8l2.5 1.5',
  home: 'M2.5 7L8 2.5 13.5 7v6.5h-4V10h-3v3.5h-4z',
  bulb: 'M8 1.8a4.4 4.4 0 00-2.4 8.1v1.7h4.8V9.9A4.4 4.4 0 008 1.8zM6.3 14h3.4',
  match: 'M10 8a4 4 0 11-8 0 4 4 0 018 0zM14 8a4 4 0 11-8 0 4 4 0 018 0z',
  page: 'M4 1.8h5.5L12.5 5v9.2H4zM9.3 2v3.2h3M6 8h4.5M6 10.8h4.5',
  shield: 'M8 1.8l5 1.9v3.8c0 3.3-2.1 5.6-5 6.7-2.9-1.1-5-3.4-5-6.7V3.7zM5.7 8l1.7 1.7 3-3.2',
  yuan: 'M14 8A6 6 0 112 8a6 6 0 0112 0zM5.5 5l2.5 3 2.5-3M8 8v4M5.8 8.6h4.4M5.8 10.4h4.4',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1',
  bank: 'M2 6.2L8 2.5l6 3.7zM3.5 8v4M6.5 8v4M9.5 8v4M12.5 8v4M2 13.7h12',
  bureau: 'M8 1.5v2.2M3 7.5c0-2.5 2.2-3.8 5-3.8s5 1.3 5 3.8zM4 7.5V12M8 7.5V12M12 7.5V12M2 13.7h12',
  factory: 'M2 13.7V7l4 2.4V7l4 2.4V3h4v10.7z',
  flag: 'M3.5 14V2.5M3.5 3h8.5l-2 3 2 3H3.5',
  chart: 'M2.5 13.5h11M4.5 11V7M8 11V3.5M11.5 11V6',
  search: 'M11.5 7a4.5 4.5 0 11-9 0 4.5 4.5 0 019 0zM10.3 10.3l3.4 3.4',
  printer: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  download: 'M8 2.5v7.5M4.8 7L8 10.2 11.2 7M2.8 13.2h10.4',
  upload: 'M8 10.5V3M4.8 6L8 2.8 11.2 6M2.8 13.2h10.4',
  plus: 'M8 3v10M3 8h10',
  copies: 'M5.5 5.5h8v8h-8zM2.5 10.5v-8h8',
  swap: 'M3 5.5h9.5L10 3M13 10.5H3.5L6 13',
  bell: 'M3.5 11.5V11l1-1.5V7a3.5 3.5 0 017 0v2.5l1 1.5v.5zM6.7 13.7h2.6',
  textSize: 'M2.5 13L6 3.5 9.5 13M3.7 10h4.6M11.8 5v4M9.8 7h4',
  qr: 'M2.5 2.5H6.5V6.5H2.5zM9.5 2.5h4v4h-4zM2.5 9.5h4v4h-4zM9.5 9.5h1.5M13.5 9.5V11M9.5 13.5H11M13.5 13.5v-.1',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 015 0v2',
  menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  down: 'M4.5 6.5L8 10l3.5-3.5',
  right: 'M6.5 4.5L10 8l-3.5 3.5',
  user: 'M10.8 5.2a2.8 2.8 0 11-5.6 0 2.8 2.8 0 015.6 0zM2.8 13.8c.5-2.8 2.5-4.2 5.2-4.2s4.7 1.4 5.2 4.2',
  exit: 'M6.5 2.5h-4v11h4M6 8h7.5M10.5 5l3 3-3 3',
  globe: 'M14 8A6 6 0 112 8a6 6 0 0112 0zM2 8h12M8 2c4.4 3.6 4.4 8.4 0 12M8 2C3.6 5.6 3.6 10.4 8 14',
  seal: 'M13.5 8a5.5 5.5 0 11-11 0 5.5 5.5 0 0111 0zM8 5l.9 1.9 2.1.3-1.5 1.5.4 2.1L8 9.8l-1.9 1 .4-2.1L5 7.2l2.1-.3z',
  gear: 'M10 8a2 2 0 11-4 0 2 2 0 014 0zM8 1.8v2.4M8 11.8v2.4M1.8 8h2.4M11.8 8h2.4M3.6 3.6l1.7 1.7M10.7 10.7l1.7 1.7M12.4 3.6l-1.7 1.7M5.3 10.7l-1.7 1.7',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative by itself: a word stands beside it, or the control around it has a name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="zr-icon" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The sheet with a seal of approval: the mark of ZhiRong. */
export function BrandMark({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true" focusable="false" fill="none" stroke="currentColor" strokeWidth="2">
      <path d="M4 2.5h11.5L21 8v6M4 2.5v21h8" />
      <path d="M8 9h6M8 13.5h3.5" stroke="#7FB6C6" />
      <circle cx="18" cy="19" r="5.2" />
      <path d="M15.7 19.1l1.7 1.6 2.9-3.2" stroke="#7FB6C6" strokeWidth="1.8" />
    </svg>
  );
}
