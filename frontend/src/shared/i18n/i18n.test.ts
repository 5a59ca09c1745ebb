import { describe, expect, it } from 'vitest';
import { resources, type Messages } from './i18n';

function keysOf(messages: Messages, prefix = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

/** Chinese has one form where English has two. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const chinese = new Set(keysOf(resources['zh-CN']).map(withoutPlural));
const english = new Set(keysOf(resources.en).map(withoutPlural));

const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true });

function keysUsed(): { key: string; file: string }[] {
  return Object.entries(sources)
    .filter(([file]) => !/\.test\.tsx?$|\/i18n\//.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/\bt\(\s*['"]([^'"]+)['"]|\b(?:label|labelKey):\s*['"]([a-z]\w*(?:\.\w+)+)['"]/g)].map((match) => ({
        key: match[1] ?? match[2] ?? '',
        file,
      })),
    );
}

describe('the words of the interface', () => {
  it('exist in Chinese and in English', () => {
    expect([...chinese].filter((key) => !english.has(key))).toEqual([]);
    expect([...english].filter((key) => !chinese.has(key))).toEqual([]);
  });

  it('exist for every key that the source names', () => {
    const used = keysUsed();
    expect(used.length).toBeGreaterThan(50);
    expect(used.filter(({ key }) => !chinese.has(key))).toEqual([]);
  });

  it('are never empty', () => {
    const empty = keysOf(resources['zh-CN']).filter((key) => {
      const value = key.split('.').reduce<unknown>((at, part) => (at as Messages)[part], resources['zh-CN']);
      return value === '';
    });
    expect(empty).toEqual([]);
  });
});
