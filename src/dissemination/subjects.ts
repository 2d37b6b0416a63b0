import { z } from 'zod';
import { slug } from '../contest/contest-values.js';

/** What a message to a coordinator is about, as it stands in the outbox: codes only. */
export interface NudgeSubject {
  agencyId: string;
  /** The step's time, epoch milliseconds. */
  at: number;
}

export interface KitSubject {
  agencyId: string;
  /** Of the results. */
  version: number;
}

const number = z.coerce.number();
const kit = z.tuple([slug, number]);

export function formatSubject(agencyId: string, value: number): string {
  return `${agencyId} ${value}`;
}

export function parseKit(subject: string): KitSubject {
  const [agencyId, version] = kit.parse(subject.split(' '));
  return { agencyId, version };
}

export function parseNudge(subject: string): NudgeSubject {
  const [agencyId, at] = kit.parse(subject.split(' '));
  return { agencyId, at };
}

/** The same for the same cause, so that it is made once, by whichever instance and however often. */
export const mailingIds = {
  kit: (agencyId: string, version: number) => `dissemination-kit.${agencyId}.${version}`,
  nudge: (agencyId: string, at: number) => `dissemination-nudge.${agencyId}.${at}`,
  silent: (at: number) => `dissemination-silent.${at}`,
};
