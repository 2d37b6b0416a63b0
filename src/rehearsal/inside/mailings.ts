import { type Delivery, type DeliveryState, deliveryStates } from '../../outbox/delivery.js';
import { createLedger, type Ledger } from '../../outbox/ledger.js';
import type { Mailing } from '../../outbox/mailing.js';
import type { Rehearsal } from '../rehearsal.js';
import { type CopyView, copyView, type MailingView, mailingView } from './mailing-views.js';
import { createSubjects } from './subjects.js';

type Facts = Pick<Mailing, 'id' | 'kind' | 'createdAt'>;

export interface Page {
  from: number;
  count: number;
}

/** The states of copies, counted. */
export type Tally = Record<DeliveryState, number>;

/** The order in which copies are listed: what somebody has to look at comes first. */
const ORDER: readonly DeliveryState[] = [
  ...(['uncertain', 'failed', 'sending', 'pending', 'blocked', 'dropped', 'sent'] as const),
];

const byName = new Intl.Collator('vi', { numeric: true });

/**
 * The ledger of the bot, read as the bot itself reads it and whether that runs or not. Every count is
 * read anew each time: what is remembered is only what never changes of a mailing.
 */
export class Mailings {
  readonly #facts = new Map<string, Facts>();
  /** The stage that the facts are of. */
  #keys: Rehearsal['keys'] | undefined;

  constructor(private readonly rehearsal: Rehearsal) {}

  /** Newest first. @param kind only of this kind @param open only with copies that are not settled */
  async list(
    { kind, open }: { kind?: string | undefined; open?: boolean | undefined },
    { from, count }: Page,
  ): Promise<{ total: number; kinds: string[]; mailings: MailingView[] }> {
    const ledger = this.#ledger();
    const ids = await ledger.ids('');
    await this.#learn(ledger, ids);
    const isOpen = open ? new Set(await ledger.openIds()) : undefined;
    const all = ids.map((id) => this.#facts.get(id)).filter((one) => one !== undefined);
    const fitting = all
      .filter((one) => (kind === undefined || one.kind === kind) && (isOpen?.has(one.id) ?? true))
      .sort((one, other) => other.createdAt - one.createdAt || (one.id < other.id ? 1 : -1));
    const shown = fitting.slice(from, from + count);
    const mailings = await Promise.all(shown.map(({ id }) => this.#view(ledger, id)));
    return {
      total: fitting.length,
      kinds: [...new Set(all.map((one) => one.kind))].sort(),
      mailings: mailings.filter((one) => one !== undefined),
    };
  }

  /** A mailing and a page of its copies; nothing for one that isn't there. */
  async one(
    id: string,
    state: DeliveryState | undefined,
    { from, count }: Page,
  ): Promise<
    { mailing: MailingView; tally: Tally; total: number; copies: CopyView[] } | undefined
  > {
    const ledger = this.#ledger();
    const mailing = await this.#view(ledger, id);
    if (!mailing) return undefined;
    const rows = [...(await ledger.deliveries(id))];
    const tally = Object.fromEntries(deliveryStates.map((each) => [each, 0])) as Tally;
    for (const [, row] of rows) tally[row.state] += 1;
    const fitting = rows
      .filter(([, row]) => state === undefined || row.state === state)
      .map(([recipient, row]) => ({ recipient, row, name: this.#name(recipient) }))
      .sort(
        (one, other) =>
          ORDER.indexOf(one.row.state) - ORDER.indexOf(other.row.state) ||
          byName.compare(one.name ?? '', other.name ?? '') ||
          one.recipient - other.recipient,
      );
    const now = Date.now() + (await ledger.clockAhead());
    const copies = fitting
      .slice(from, from + count)
      .map(({ recipient, row, name }) => copyView(recipient, row, name, now));
    return { mailing, tally, total: fitting.length, copies };
  }

  /** One recipient's copy as it stands; nothing where there is none. */
  delivery(id: string, recipient: number): Promise<Delivery | undefined> {
    return this.#ledger().delivery(id, recipient);
  }

  /** Everything that the bot wanted to tell somebody, newest first. */
  async to(
    recipient: number,
    { from, count }: Page,
  ): Promise<{ total: number; copies: { mailing: MailingView; copy: CopyView }[] }> {
    const ledger = this.#ledger();
    const kept = (await ledger.keptOf(recipient)).reverse();
    const now = Date.now() + (await ledger.clockAhead());
    const subjectOf = this.#subjects();
    const name = this.#name(recipient);
    const copies = await Promise.all(
      kept.slice(from, from + count).map(async ({ mailing, delivery }) => ({
        mailing: mailingView(mailing, await subjectOf(mailing)),
        copy: copyView(recipient, delivery, name, now),
      })),
    );
    return { total: kept.length, copies };
  }

  #ledger(): Ledger {
    const { redis, keys } = this.rehearsal;
    return createLedger(redis, keys);
  }

  #subjects() {
    const { redis, keys, contest } = this.rehearsal;
    return createSubjects(redis, keys, contest);
  }

  #name(recipient: number): string | undefined {
    return this.rehearsal.emulator.directory.find(recipient)?.name;
  }

  async #view(ledger: Ledger, id: string): Promise<MailingView | undefined> {
    const mailing = await ledger.find(id);
    return mailing && mailingView(mailing, await this.#subjects()(mailing));
  }

  async #learn(ledger: Ledger, ids: readonly string[]): Promise<void> {
    if (this.#keys !== this.rehearsal.keys) this.#facts.clear();
    this.#keys = this.rehearsal.keys;
    const fresh = ids.filter((id) => !this.#facts.has(id));
    const found = await Promise.all(fresh.map((id) => ledger.find(id)));
    for (const mailing of found) {
      if (!mailing) continue;
      const { id, kind, createdAt } = mailing;
      this.#facts.set(id, { id, kind, createdAt });
    }
  }
}
