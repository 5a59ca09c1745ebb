import { App, ConfigProvider, type ThemeConfig } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone, useStillness } from '@/shared/lib/use-media';
import { elder, light } from './theme';

interface Mode {
  elderly: boolean;
  switchMode: () => void;
  /** Loads what this user chose last on this device. */
  rememberFor: (username: string | undefined) => void;
}

const ModeContext = createContext<Mode>({ elderly: false, switchMode: () => undefined, rememberFor: () => undefined });
export const useMode = () => useContext(ModeContext);

const slot = (username: string | undefined) => `zhirong.elder.${username ?? ''}`;
const stored = (username: string | undefined) => localStorage.getItem(slot(username)) === '1';

function forPhone(theme: ThemeConfig, elderly: boolean): ThemeConfig {
  const size = elderly ? 48 : 44;
  return { ...theme, token: { ...theme.token, controlHeight: size, controlHeightSM: 36, controlHeightLG: 48 } };
}

/** Ant Design's theme and language, with the elder-friendly mode remembered per user. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const phone = usePhone();
  const still = useStillness();
  const [username, rememberFor] = useState<string>();
  const [chosen, setChosen] = useState<Record<string, boolean>>({});
  const elderly = chosen[slot(username)] ?? stored(username);

  useEffect(() => {
    document.documentElement.dataset['mode'] = elderly ? 'elder' : 'light';
  }, [elderly]);

  useEffect(() => {
    document.documentElement.lang = i18n.language;
    dayjs.locale(i18n.language === 'en' ? 'en' : 'zh-cn');
  }, [i18n.language]);

  const mode = useMemo<Mode>(
    () => ({
      elderly,
      rememberFor,
      switchMode: () => {
        localStorage.setItem(slot(username), elderly ? '0' : '1');
        setChosen((all) => ({ ...all, [slot(username)]: !elderly }));
      },
    }),
    [elderly, username],
  );
  const theme = useMemo(() => {
    const chosen = elderly ? elder : light;
    const base = still ? { ...chosen, token: { ...chosen.token, motion: false } } : chosen;
    return phone ? forPhone(base, elderly) : base;
  }, [elderly, phone, still]);

  return (
    <ModeContext value={mode}>
      <ConfigProvider
        theme={theme}
        locale={i18n.language === 'en' ? enUS : zhCN}
        button={{ autoInsertSpace: false }}
        form={{ validateMessages: {} }}
      >
        <App>{children}</App>
      </ConfigProvider>
    </ModeContext>
  );
}
