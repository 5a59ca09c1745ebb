import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { messages as en } from './en';
import { messages as zh } from './zh-CN';

export type Language = 'zh-CN' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];
const REMEMBERED = 'zhirong.language';

/** Messages are nested text; a feature's file hangs under the feature's name. */
export interface Messages {
  [key: string]: string | Messages;
}

type MessageModule = { messages: Messages };
const features = import.meta.glob<MessageModule>('/src/features/*/i18n/*.ts', { eager: true });

function gather(language: Language, shared: Messages): Messages {
  const all: Messages = { ...shared };
  for (const [path, module] of Object.entries(features)) {
    const match = /\/features\/([^/]+)\/i18n\/(.+)\.ts$/.exec(path);
    if (match?.[1] && match[2] === language) all[match[1]] = module.messages;
  }
  return all;
}

export const resources: Record<Language, Messages> = { 'zh-CN': gather('zh-CN', zh), en: gather('en', en) };

function remembered(): Language {
  try {
    return localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

export const i18n = i18next.createInstance();

void i18n.use(initReactI18next).init({
  lng: remembered(),
  fallbackLng: 'zh-CN',
  resources: { 'zh-CN': { translation: resources['zh-CN'] }, en: { translation: resources.en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** Switches the language of the interface and remembers it on this device. */
export async function switchLanguage(language: Language): Promise<void> {
  localStorage.setItem(REMEMBERED, language);
  await i18n.changeLanguage(language);
}
