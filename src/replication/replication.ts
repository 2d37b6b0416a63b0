import { z } from 'zod';
import { heardAt, isSilent } from './asking.js';
import { currentNews, type News, type Stage, stageOf } from './milestones.js';

/** Characters. */
export const REPLICATION_LIMITS = {
  person: 150,
  plan: 500,
  unit: 200,
  note: 500,
  phone: 20,
} as const;
/** Files of evidence with one milestone. */
export const MOST_EVIDENCE = 3;

/** `proposed`: by somebody of the agency, and not confirmed for it yet. */
export const replicationRecord = z.object({
  state: z.enum(['proposed', 'registered']),
  modelId: z.string(),
  agencyId: z.string(),
  /** Which unit of the agency, where the model comes from the same agency. */
  unit: z.string().exactOptional(),
  plan: z.string(),
  /** A month or a day, "2020-03" or "2020-03-02". */
  start: z.string().exactOptional(),
  /**
   * Who is in charge, by name and position. Shown within the agency, to administrators, and to authors
   * once both sides have agreed to be introduced; to nobody else.
   */
  person: z.string().exactOptional(),
  /** Telegram id of who registered it; gone once they take their consent back. */
  registrant: z.coerce.number().exactOptional(),
  /** Epoch milliseconds: when it was proposed or registered. */
  at: z.coerce.number(),
  registeredAt: z.coerce.number().exactOptional(),
});
export type ReplicationRecord = z.infer<typeof replicationRecord>;

/** An agency that takes up a model ("nhân rộng"). Its id is the update that brought it. */
export type Replication = ReplicationRecord & { id: string; news: News[]; asks: number[] };

/** One of which it is known that the agency stands behind it. */
export type Registered = Replication & { state: 'registered'; registeredAt: number };

export function isRegistered(replication: Replication): replication is Registered {
  return replication.state === 'registered' && replication.registeredAt !== undefined;
}

/** An agency registers a model once. */
export function pairOf({ modelId, agencyId }: Pick<Replication, 'modelId' | 'agencyId'>): string {
  return `${modelId} ${agencyId}`;
}

/** What everybody may know of a replication. There is no person in here. */
export interface PublicReplication {
  agencyId: string;
  unit?: string;
  stage: Stage;
  /** The day that its milestone is about, or of its registration; epoch milliseconds or a day. */
  when: number | string;
  /** As the agency reported it. */
  note?: string;
}

export function publicPart(replication: Registered): PublicReplication {
  const { agencyId, unit, news, registeredAt } = replication;
  const current = currentNews(news);
  return {
    agencyId,
    ...(unit !== undefined && { unit }),
    stage: stageOf(news),
    when: current?.day ?? registeredAt,
    ...(current?.note !== undefined && { note: current.note }),
  };
}

/** How it stands, for lists. */
export interface Standing {
  stage: Stage | 'proposed';
  /** When something was last heard of it, epoch milliseconds. */
  heardAt: number;
  isSilent: boolean;
}

export function standingOf(replication: Replication): Standing {
  if (!isRegistered(replication)) {
    return { stage: 'proposed', heardAt: replication.at, isSilent: false };
  }
  const { news } = replication;
  return { stage: stageOf(news), heardAt: heardAt(replication), isSilent: isSilent(replication) };
}
