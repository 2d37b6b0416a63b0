import { describe, expect, it } from 'vitest';
import {
  agenciesAt,
  agencyGroupsAt,
  allAgencies,
  findAgency,
} from '../../src/contest/agency-list.js';
import { choicesOf, type FormStep, type LocalText } from '../../src/contest/contest.js';
import { loadContest } from '../../src/contest/load-contest.js';

const contest = await loadContest();
const { steps } = contest.form;

function step(id: string): FormStep | undefined {
  return steps.find((candidate) => candidate.id === id);
}

/** Every text for people in the file. */
function textsOf(value: unknown): LocalText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('vi' in value && 'en' in value) return [{ vi: String(value.vi), en: String(value.en) }];
  return Object.values(value).flatMap(textsOf);
}

describe('the shipped edition', () => {
  it('is the fourth contest, of 2019, with its dispatch', () => {
    expect(contest.id).toBe('khanh-hoa-2019');
    expect(contest.edition).toEqual({ ordinal: 4, year: 2019 });
    expect(contest.dispatch).toMatchObject({
      number: '11254/UBND',
      date: '2019-11-12',
      signer: 'Nguyễn Đắc Tài',
    });
  });

  it('lists the agencies of 2019 in their groups', () => {
    expect(agencyGroupsAt(contest).map(({ id, agencies }) => [id, agencies.length])).toEqual([
      ['so-ban-nganh', 21],
      ['nganh-doc', 9],
      ['don-vi-su-nghiep', 6],
      ['ubnd-cap-huyen', 9],
      ['doan-thanh-nien', 10],
    ]);
  });

  it('says which lists are known to be incomplete', () => {
    expect(contest.agencyGroups.filter(({ complete }) => complete).map(({ id }) => id)).toEqual([
      'so-ban-nganh',
      'ubnd-cap-huyen',
    ]);
  });

  it('has districts until 30/06/2025, and keeps them pickable in the contest of 2019', () => {
    const districts =
      agenciesAt(contest, '2025-06-30').length - agenciesAt(contest, '2025-07-01').length;
    expect(districts).toBe(9);
    expect(agencyGroupsAt(contest, '2025-07-01').map(({ id }) => id)).not.toContain(
      'ubnd-cap-huyen',
    );
    expect(agenciesAt(contest)).toEqual(allAgencies(contest));
    expect(findAgency(contest, 'cam-lam')?.name).toBe('UBND huyện Cam Lâm');
    expect(findAgency(contest, 'nowhere')).toBeUndefined();
  });

  it('names the twelve finalists, with the scores and the title that were published and no others', () => {
    const { units } = contest.finalists;
    expect(units).toHaveLength(12);
    expect(units.flatMap(({ id, score }) => (score === undefined ? [] : [[id, score]]))).toEqual([
      ['so-thong-tin', 83],
      ['so-khoa-hoc', 77.8],
      ['phuong-ninh-hai', 77.8],
    ]);
    expect(units.flatMap(({ title }) => title ?? [])).toEqual([
      'Hệ thống tiếp nhận phản ánh, kiến nghị',
    ]);
  });

  it('has the six fields of Resolution 30c/NQ-CP', () => {
    expect(contest.fields.map(({ label }) => label.vi)).toEqual([
      'Cải cách thể chế',
      'Cải cách thủ tục hành chính',
      'Cải cách tổ chức bộ máy hành chính nhà nước',
      'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
      'Cải cách tài chính công',
      'Hiện đại hóa hành chính',
    ]);
  });

  it('asks of a plan the three parts that the dispatch asks', () => {
    expect(contest.plan.parts.map(({ label }) => label.vi)).toEqual([
      'Giải pháp đề xuất',
      'Cách thức thực hiện cụ thể',
      'Dự toán kinh phí',
    ]);
    expect(contest.plan.kinds.map(({ label }) => label.vi)).toEqual([
      'Phương án',
      'Đề án',
      'Kế hoạch',
    ]);
  });

  it('asks for the budget as a table, and names where its money may come from', () => {
    expect(contest.plan.parts.map(({ id, type }) => `${id}: ${type}`)).toEqual([
      'solution: text',
      'method: text',
      'budget: budget',
    ]);
    expect(contest.plan.sources.map(({ label }) => label.vi)).toEqual([
      'Ngân sách tỉnh hỗ trợ',
      'Dự toán của đơn vị',
      'Xã hội hóa',
    ]);
    expect(contest.plan.code).toEqual({ prefix: 'PA', digits: 4 });
    expect(contest.plan.files.maxBytes).toBe(20_971_520);
  });

  it('reminds closer together towards the end, and on the last day twice', () => {
    const steps = contest.reminders.steps.map(({ id, ...when }) => [id, when]);
    expect(steps).toEqual([
      ['d60', { daysBefore: 60 }],
      ['d45', { daysBefore: 45 }],
      ['d30', { daysBefore: 30 }],
      ['w10', { workingDaysBefore: 10 }],
      ['w5', { workingDaysBefore: 5 }],
      ['w3', { workingDaysBefore: 3 }],
      ['w2', { workingDaysBefore: 2 }],
      ['urged', { onUrgedDay: true }],
      ['last-day', { workingDaysBefore: 0, at: '07:30' }],
      ['last-hours', { workingDaysBefore: 0, at: '14:00' }],
    ]);
    expect(contest.reminders).toMatchObject({
      at: '08:00',
      coordinator: { workingDaysBefore: 3 },
      digest: { workingDays: 10, at: '07:30' },
    });
  });

  it('names nobody to call: no public source does', () => {
    expect(contest.finalists.units.filter(({ contact }) => contact)).toEqual([]);
  });

  it('says of plans that they belong to the unit, and keep the sender’s name, in the version of its privacy text that is in force', () => {
    const { version, retention } = contest.privacy;
    expect(version).toBe('5');
    expect(retention.vi).toContain(
      'Phương án, đề án, kế hoạch (kể cả bản đang soạn) và tệp kèm theo là của đơn vị nên được giữ lại; bản đã gửi ghi tên người gửi cho đến khi anh/chị yêu cầu xóa toàn bộ.',
    );
    expect(retention.en).toContain(
      'Plans, also those being drafted, and their files belong to the unit and are kept; what was sent keeps the name of who sent it until you ask for erasure.',
    );
  });

  it('marks its scale as an illustration and warns, never refuses, for age', () => {
    expect(contest.scoring.illustrative).toBe(true);
    expect(contest.scoring.note.vi).toBe('Thang điểm minh họa, không phải thang điểm chính thức.');
    expect(contest.scoring.criteria.map(({ weight }) => weight)).toEqual([25, 25, 30, 20]);
    expect(contest.appraisal.note.vi).toContain('do hệ thống đề xuất');
    expect(contest.eligibility).toMatchObject({ maxAge: 35, warnOnly: true });
  });

  it('marks its prizes as a proposal, and claims no winner', () => {
    expect(contest.results.proposed).toBe(true);
    expect(contest.results.note.vi).toContain('chưa có dữ liệu chính thức');
    expect(contest.results.prizes.map(({ label }) => label.vi)).toEqual([
      'Giải Nhất',
      'Giải Nhì',
      'Giải Ba',
      'Giải Khuyến khích',
    ]);
  });

  it('addresses people as "anh/chị", never as "bạn"', () => {
    const texts = textsOf(contest);
    expect(texts.length).toBeGreaterThan(80);
    for (const { vi, en } of texts) {
      expect(vi).not.toMatch(/(?<![\p{L}])bạn(?![\p{L}])/iu);
      expect([vi, en]).toEqual([vi.normalize('NFC').trim(), en.normalize('NFC').trim()]);
    }
  });
});

describe('the shipped form', () => {
  it('asks its steps in this order', () => {
    expect(steps.map(({ id, type }) => `${id}: ${type}`)).toEqual([
      'title: text',
      'field: choice',
      'kind: choice',
      'authors: authors',
      'position: text',
      'unit: text',
      'situation: text',
      'content: text',
      'steps: text',
      'applicability: text',
      'effect: text',
      'cost: text',
      'documents: files',
      'pledge: pledge',
    ]);
  });

  it('lets only cost and documents be skipped', () => {
    expect(steps.filter(({ required }) => !required).map(({ id }) => id)).toEqual([
      'cost',
      'documents',
    ]);
  });

  it('asks for co-authors only of a team', () => {
    expect(step('authors')?.onlyWhen).toEqual({ step: 'kind', equals: 'team' });
    expect(steps.filter(({ onlyWhen }) => onlyWhen)).toHaveLength(1);
  });

  it('offers the fields of reform, and the individual or the team', () => {
    const choices = steps.flatMap((each) =>
      each.type === 'choice' ? [choicesOf(contest, each).map(({ id }) => id)] : [],
    );
    expect(choices).toEqual([contest.fields.map(({ id }) => id), ['individual', 'team']]);
  });

  it('takes ten files of up to 20 MB', () => {
    expect(step('documents')).toMatchObject({ maxFiles: 10, maxBytes: 20_971_520 });
  });

  it('proposes the position and the unit of the profile', () => {
    const prefilled = steps.flatMap((each) =>
      each.type === 'text' && each.prefill ? [[each.id, each.prefill]] : [],
    );
    expect(prefilled).toEqual([
      ['position', 'position'],
      ['unit', 'unit'],
    ]);
  });

  it('gives examples that it would accept itself', () => {
    for (const each of steps) {
      if (each.type !== 'text') continue;
      for (const example of Object.values(each.example)) {
        const length = Array.from(example).length;
        expect(length, each.id).toBeGreaterThanOrEqual(each.minLength);
        expect(length, each.id).toBeLessThanOrEqual(each.maxLength);
        if (each.singleLine) expect(example).not.toContain('\n');
      }
    }
  });
});
