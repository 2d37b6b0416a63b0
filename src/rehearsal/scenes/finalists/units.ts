import { findAgency } from '../../../contest/agency-list.js';
import type { EmulatedUser } from '../../../emulator/emulator.js';
import type { Stage } from '../stage.js';

/** Who writes for which unit of the contest file. Nobody has taken on the one that isn't here. */
const OWNERS = {
  'so-thong-tin': 'Nguyễn Ngọc Lan',
  'so-khoa-hoc': 'Trần Quang Minh',
  'phuong-ninh-hai': 'Lê Thị Hoa',
  'so-noi-vu': 'Phạm Anh Tuấn',
  'so-lao-dong': 'Võ Tiến Dũng',
  'nha-trang-doi-1': 'Hồ Văn Phúc',
  'cam-lam': 'Đỗ Thị Nga',
  'xa-dien-lam': 'Bùi Thu Thảo',
  'khanh-son-lien-quan-1': 'Cao Văn Việt',
  'benh-vien-da-khoa': 'Ngô Hải Yến',
  'kho-bac-nha-nuoc': 'Đặng Minh Quang',
} as const;

export const UNCLAIMED = 'so-tai-nguyen';

export type Owned = keyof typeof OWNERS;
export type Owners = Record<Owned, EmulatedUser>;

export const UNITS: readonly string[] = [...Object.keys(OWNERS), UNCLAIMED];

/** Everybody who took a unit on before the story begins. */
export async function enrolOwners(scene: Stage): Promise<Owners> {
  const owners: Partial<Owners> = {};
  for (const { id, agencyId } of scene.contest.finalists.units) {
    if (!isOwned(id)) continue;
    owners[id] = await scene.joined({ name: OWNERS[id], agencyId, finalistUnit: id });
  }
  return owners as Owners;
}

export function unitName(scene: Stage, id: string): string {
  return scene.contest.finalists.units.find((unit) => unit.id === id)?.unitName ?? id;
}

/** In English, where the unit is an agency that has an English name. */
export function unitNameEn(scene: Stage, id: string): string {
  const name = unitName(scene, id);
  const agency = findAgency(scene.contest, id);
  return agency?.name === name ? (agency.nameEn ?? name) : name;
}

function isOwned(id: string): id is Owned {
  return Object.hasOwn(OWNERS, id);
}
