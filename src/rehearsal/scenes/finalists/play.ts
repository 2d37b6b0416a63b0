import type { EmulatedUser } from '../../../emulator/emulator.js';
import type { Stage } from '../stage.js';
import type { Owned, Owners } from './units.js';

export const REMINDER = '🔔 Nhắc gửi';

export interface Play {
  scene: Stage;
  admin: EmulatedUser;
  owners: Owners;
  /** The administrator's phone, and those of some units. */
  show(...units: Owned[]): void;
}

/** Looks at the board. */
export async function board({ scene, admin }: Play): Promise<void> {
  await scene.say(admin, '/tiendo');
  await scene.expect(admin, 'Số đơn vị: 12');
}
