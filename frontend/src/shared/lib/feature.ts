import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { components } from '@/shared/api/schema';
import type { Role } from '@/shared/session/session';
import type { IconName } from '@/shared/ui/icon';

export const MENU_GROUPS = ['home', 'ip', 'financing', 'product', 'pledge', 'subsidy', 'lists', 'policy', 'statistics', 'admin'] as const;
export type MenuGroup = (typeof MENU_GROUPS)[number];

/** One line of the menu at the left. */
export interface MenuEntry {
  to: string;
  /** i18n key */
  label: string;
  icon: IconName;
  group: MenuGroup;
  /** Lower comes first inside the group. */
  order: number;
  roles: readonly Role[];
  /** A component that shows how many things wait there. */
  Badge?: ComponentType;
}

/** Places of shared pages that a feature may fill. */
export interface SlotProps {
  topBar: object;
  /** What a bureau sees first after the login. */
  bureauHome: object;
  landingFigures: object;
  landingNotices: object;
  landingVerify: object;
  loginFooter: object;
  /** The newest value on record, in the list of rights. */
  assetValue: { asset: Pick<components['schemas']['AssetView'], 'id' | 'currentValue'> };
  /** Sheets below the facts of a right: values, verification, trail. */
  assetSheets: { assetId: string };
}
export type SlotName = keyof SlotProps;

/** Everything a feature gives to the application; each `features/<name>/routes.tsx` exports one as `feature`. */
export interface Feature {
  /** Pages behind the login, inside the workbench shell. `handle: { roles }` restricts a page. */
  workbench?: RouteObject[];
  /** Public pages, inside the portal shell. */
  portal?: RouteObject[];
  menu?: MenuEntry[];
  /** Entries of the portal's navigation. */
  portalNav?: { to: string; label: string; order: number }[];
  /** Where a role lands after the login. */
  home?: Partial<Record<Role, string>>;
  slots?: { [N in SlotName]?: ComponentType<SlotProps[N]> };
}

/** What a route may say about itself. */
export interface RouteHandle {
  roles?: readonly Role[];
}
