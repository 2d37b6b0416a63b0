import { renderPicture } from '../../drawing/render.js';
import { barChartSvg } from '../charts/bar-chart.js';
import { fieldsPicture } from '../charts/entry-pictures.js';
import { atEnd } from '../charts/plan-days.js';
import { plansSvg } from '../charts/plans-picture.js';
import { type Block, figure } from './blocks.js';
import type { Captions } from './captions.js';
import type { DocumentFacts } from './facts.js';
import { share } from './words.js';

export interface Figures {
  fields: Block[];
  plans: Block[];
  coverage: Block[];
}

/** The report's charts; of nothing there is none. */
export async function drawFigures(facts: DocumentFacts, captions: Captions): Promise<Figures> {
  const { counts, days, coverage } = facts;
  const fields = fieldsPicture(facts, 0);
  const { complete, incomplete } = atEnd(days);
  return {
    fields: fields
      ? await drawn(
          fields.svg,
          captions.figure('Hồ sơ trong sổ đăng ký, theo lĩnh vực'),
          counts.fields.map(({ name, count }) => `${name}: ${count}`).join('; '),
        )
      : [],
    plans:
      days.units > 0
        ? await drawn(
            plansSvg(facts),
            captions.figure('Số đơn vị đã gửi phương án, đề án, kế hoạch, cộng dồn theo ngày'),
            `Gửi đủ: ${complete}/${days.units}; còn thiếu: ${incomplete}/${days.units}.`,
          )
        : [],
    coverage: coverage
      ? await drawn(
          coverageSvg(facts, coverage),
          captions.figure('Cơ quan đã báo cáo phổ biến kết quả, theo nhóm'),
          groupsOf(facts, coverage)
            .map(({ name, reported, agencies }) => `${name}: ${reported}/${agencies}`)
            .join('; '),
        )
      : [],
  };
}

type Coverage = NonNullable<DocumentFacts['coverage']>;

function groupsOf({ contest }: DocumentFacts, { groups }: Coverage) {
  return groups.map(({ groupId, totals: { reported, agencies } }) => ({
    name: contest.agencyGroups.find(({ id }) => id === groupId)?.name.vi ?? groupId,
    reported,
    agencies,
  }));
}

function coverageSvg(facts: DocumentFacts, coverage: Coverage): string {
  return barChartSvg({
    heading: 'Phổ biến kết quả cuộc thi',
    subtitle: 'Số cơ quan đã báo cáo trên tổng số cơ quan của nhóm',
    notes: [],
    max: 1,
    bars: groupsOf(facts, coverage).map(({ name, reported, agencies }) => ({
      label: name,
      value: agencies === 0 ? undefined : reported / agencies,
      figure: `${reported}/${agencies} (${share(reported, agencies)})`,
      fill: 'solid',
    })),
  });
}

async function drawn(svg: string, caption: string, description: string): Promise<Block[]> {
  const [, width = '0', height = '0'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  const png = await renderPicture(svg);
  return figure({ png, width: Number(width), height: Number(height), caption, description });
}
