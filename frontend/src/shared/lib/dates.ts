/** Legal dates (`2026-11-23`) are shown as they are; instants in the time of China, wherever the reader sits. */
const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

export function dateTime(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return value;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? value : parts.format(instant);
}

/** Only the day of an instant. */
export const day = (value: string) => dateTime(value).slice(0, 10);

/** Only the time of day. */
export const timeOfDay = (value: Date) => parts.format(value).slice(11);
