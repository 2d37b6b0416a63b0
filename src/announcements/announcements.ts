import { Composer } from 'grammy';
import type { BotContext } from '../people/context.js';
import { installAcknowledging } from './acknowledgement/acknowledge-handlers.js';
import {
  installAcknowledgements,
  installSilentLists,
} from './acknowledgement/acknowledgement-handlers.js';
import { defineFollowUps } from './acknowledgement/follow-up.js';
import { installAudience } from './audience/audience-handlers.js';
import { defineCorrections } from './correction/correct.js';
import { installCorrections } from './correction/correction-handlers.js';
import { defineRecalls } from './correction/recall.js';
import type { AnnouncementDeps } from './deps.js';
import { installContent } from './draft/content-handlers.js';
import { installDrafts } from './draft/draft-handlers.js';
import { installTimes } from './draft/time-handlers.js';
import { installList } from './list-handlers.js';
import { defineCopies } from './sending/mailings.js';
import { defineReports } from './sending/reports.js';
import { installSending } from './sending/sending-handlers.js';

/**
 * `/thongbao` and all that follows from it. For anyone else only the buttons under a copy exist, and
 * for coordinators the list of their own agency.
 */
export function createAnnouncements(deps: AnnouncementDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  defineCopies(deps);
  defineReports(deps);
  defineFollowUps(deps);
  defineCorrections(deps);
  defineRecalls(deps);
  installAcknowledging(composer, deps);
  installSilentLists(composer, deps);
  installList(composer, deps);
  installContent(composer, deps);
  installAudience(composer, deps);
  installDrafts(composer, deps);
  installTimes(composer, deps);
  installSending(composer, deps);
  installAcknowledgements(composer, deps);
  installCorrections(composer, deps);
  return composer;
}
