import type { Contest } from '../contest/contest.js';
import type { EmulatedGroup, EmulatedUser, Emulator } from '../emulator/emulator.js';
import { type Enrolled, enrol } from './enrol.js';
import type { Phone } from './phones/phones.js';
import type { Rehearsal } from './rehearsal.js';

/** Who is there at the beginning. */
export interface Cast {
  /** Has not written to the bot yet. */
  member: EmulatedUser;
  /** Two, because results take a second one. */
  administrators: EmulatedUser[];
}

/** Those without whom nothing can be rehearsed; they haven't written to the bot yet. */
export function enterCast(emulator: Emulator): Cast {
  const member = emulator.user({ firstName: 'Nguyễn Thị Mai' });
  const names = ['Quản trị viên', 'Quản trị viên hai'];
  return { member, administrators: names.map((firstName) => emulator.user({ firstName })) };
}

export function phonesOf({ member, administrators }: Cast): Phone[] {
  return [
    phone(member, 'Thành viên', 'Member'),
    ...administrators.map((each) => phone(each, 'Quản trị viên', 'Administrator')),
  ];
}

/**
 * One of each kind more, for whoever begins by looking around: a unit's author and a coordinator who
 * joined before, as the administrators did, and a group to which one of these adds the bot.
 */
export class Company {
  readonly #phones: Phone[] = [];
  readonly #group: EmulatedGroup;

  constructor(
    private readonly stage: Rehearsal,
    private readonly cast: Cast,
  ) {
    this.#group = stage.emulator.group({ title: 'Tổ cải cách hành chính' });
  }

  /** Before the bot runs, so that it finds them as members. */
  async join(): Promise<void> {
    const { stage, cast } = this;
    const { contest, emulator } = stage;
    const people = [...administratorsOf(cast, contest)];
    const [unit] = contest.finalists.units;
    if (unit) {
      const author = emulator.user({ firstName: 'Trần Văn Bình' });
      const { id: finalistUnit, agencyId } = unit;
      people.push({ userId: author.id, name: 'Trần Văn Bình', agencyId, finalistUnit });
      this.#phones.push(phone(author, 'Vào chung khảo', 'In the final round'));
    }
    const agency = contest.agencyGroups[0]?.agencies[0];
    if (agency) {
      const { id } = emulator.user({ firstName: 'Lê Thị Hoa' });
      people.push({
        userId: id,
        name: 'Lê Thị Hoa',
        agencyId: agency.id,
        coordinatorOf: agency.id,
      });
      this.#phones.push(phone({ id }, 'Đầu mối cơ quan', 'Coordinator of an agency'));
    }
    await enrol(stage, people);
  }

  /** When the bot runs. */
  async gather(): Promise<void> {
    const [first] = this.cast.administrators;
    const [member, administrator, second] = phonesOf(this.cast);
    if (!first || !member || !administrator || !second) return;
    await this.#group.addBot(first);
    const group = { userId: first.id, chatId: this.#group.id };
    this.stage.phones.show([member, ...this.#phones, administrator, group, second]);
  }
}

function administratorsOf({ administrators }: Cast, contest: Contest): Enrolled[] {
  const home = contest.agencyGroups.flatMap(({ agencies }) => agencies);
  const agency = home.find(({ id }) => id === 'so-noi-vu') ?? home[0];
  if (!agency) return [];
  return administrators.map(({ id, person }) => ({
    userId: id,
    name: person.user.first_name,
    agencyId: agency.id,
  }));
}

function phone({ id }: Pick<EmulatedUser, 'id'>, vi: string, en: string): Phone {
  return { userId: id, chatId: id, role: { vi, en } };
}
