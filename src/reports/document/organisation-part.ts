import { agencyGroupsAt } from '../../contest/agency-list.js';
import { formatDate } from '../../contest/calendar.js';
import { type Block, blank, body, part, remark, section } from './blocks.js';
import type { DocumentFacts } from './facts.js';
import { editionText } from './head.js';
import { UNKNOWN } from './words.js';

/** What the contest file says of how it is organised; the rest is for people to write. */
export function organisationPart({ contest, fileBefore, units }: DocumentFacts): Block[] {
  const groups = agencyGroupsAt(contest);
  const agencies = groups.reduce((sum, group) => sum + group.agencies.length, 0);
  const { before } = contest.calendar.deadlines.plan;
  const moved =
    before === fileBefore
      ? ''
      : ` (thời hạn ban đầu: trước ngày ${formatDate(contest, fileBefore)})`;
  return [
    part('I. Tình hình tổ chức'),
    section('1. Thông tin chung'),
    body(`Cuộc thi: “${contest.name.vi}” ${editionText(contest)}.`),
    body(`Cơ quan tổ chức: ${contest.organiser.vi}.`),
    body(
      `Danh sách cơ quan của cuộc thi trên hệ thống có ${agencies} cơ quan, gồm: ${groups
        .map(({ name, agencies: own }) => `${name.vi}: ${own.length}`)
        .join('; ')}.`,
    ),
    ...listNotes(groups).map(remark),
    body(`Số đơn vị vào Vòng chung khảo: ${units.length}.`),
    remark(contest.finalists.source.vi),
    body(`Số hồ sơ dự thi tại Vòng sơ khảo: ${UNKNOWN.toLowerCase()} trên hệ thống.`),
    body(
      `Thời hạn gửi phương án, đề án, kế hoạch: trước ngày ${formatDate(contest, before)}${moved}.`,
    ),
    section('2. Công tác chỉ đạo, tổ chức thực hiện'),
    ...blank('Phần này do cơ quan báo cáo viết'),
  ];
}

/** Whose lists they are, where these aren't official: groups of which the same is said together. */
function listNotes(groups: ReturnType<typeof agencyGroupsAt>): string[] {
  const named = new Map<string, string[]>();
  for (const { name, note } of groups) {
    if (note) named.set(note.vi, [...(named.get(note.vi) ?? []), name.vi]);
  }
  return [...named].map(([note, names]) => `${names.join('; ')}: ${note}`);
}
