import { clock, flag, freeId, list, local, localLong, number, optional, text } from './fields.js';

const blank = () => ({ vi: '', en: '' });
const choice = (/** @type {string} */ stem) => (/** @type {any[]} */ all) => ({
  id: freeId(stem, all),
  label: blank(),
});
const named = () => [text('id', 'Mã', 'Id'), local('label', 'Tên', 'Name')];
const titled = (/** @type {any} */ item) => item?.label?.vi ?? '';

/** What most offices leave as it is. @type {import('./fields.js').Section[]} */
export const laterSections = [
  {
    id: 'fields',
    label: { vi: 'Lĩnh vực', en: 'Fields of reform' },
    keys: ['fields'],
    fields: [
      list(
        'fields',
        { vi: 'Lĩnh vực cải cách', en: 'Fields of reform' },
        named(),
        choice('linh-vuc'),
      ),
    ],
  },
  {
    id: 'form',
    label: { vi: 'Biểu mẫu đăng ký', en: 'Registration form' },
    keys: ['form', 'catalogue'],
    fields: [
      localLong('form.note', 'Lời trước câu hỏi đầu tiên', 'Said before the first question'),
      {
        kind: 'groups',
        path: ['form', 'steps'],
        label: { vi: 'Các câu hỏi', en: 'Questions' },
        title: titled,
        items: [
          local('label', 'Tên ngắn', 'Short name'),
          localLong('question', 'Câu hỏi', 'Question'),
          localLong('hint', 'Hướng dẫn', 'Hint'),
          flag('required', 'Bắt buộc trả lời', 'Must be answered'),
        ],
      },
    ],
  },
  {
    id: 'plan',
    label: { vi: 'Kế hoạch, phương án', en: 'Plans' },
    keys: ['plan'],
    fields: [
      text('plan.code.prefix', 'Chữ đầu mã phương án', 'Letters of a plan’s code'),
      list('plan.kinds', { vi: 'Loại văn bản', en: 'Kinds' }, named(), choice('loai')),
      {
        kind: 'groups',
        path: ['plan', 'parts'],
        label: { vi: 'Các phần phải có', en: 'Parts' },
        title: titled,
        items: [
          local('label', 'Tên ngắn', 'Short name'),
          localLong('question', 'Câu hỏi', 'Question'),
          localLong('hint', 'Hướng dẫn', 'Hint'),
        ],
      },
      list(
        'plan.sources',
        { vi: 'Nguồn kinh phí', en: 'Sources of money' },
        named(),
        choice('nguon'),
      ),
    ],
  },
  {
    id: 'reminders',
    label: { vi: 'Nhắc hạn', en: 'Reminders' },
    keys: ['reminders'],
    fields: [
      clock('reminders.at', 'Giờ nhắc thường lệ', 'Usual time'),
      number(
        'reminders.coordinator.workingDaysBefore',
        'Báo đầu mối trước (ngày làm việc)',
        'Coordinators hear before (working days)',
      ),
      number(
        'reminders.digest.workingDays',
        'Báo cáo hằng ngày trong (ngày làm việc cuối)',
        'Daily digest in the last (working days)',
      ),
      clock('reminders.digest.at', 'Giờ báo cáo', 'Time of the digest'),
      list(
        'reminders.steps',
        { vi: 'Các lần nhắc', en: 'Reminders' },
        [
          text('id', 'Mã', 'Id'),
          optional(number('daysBefore', 'Trước (ngày)', 'Days before')),
          optional(number('workingDaysBefore', 'hoặc (ngày làm việc)', 'or working days')),
          optional(flag('onUrgedDay', 'hoặc ngày khuyến nghị', 'or the urged day')),
          optional(clock('at', 'Lúc', 'At')),
        ],
        (all) => ({ id: freeId('nhac', all), daysBefore: 7 }),
      ),
    ],
  },
  {
    id: 'results',
    label: { vi: 'Kết quả, giải', en: 'Results, prizes' },
    keys: ['results'],
    fields: [
      flag('results.proposed', 'Cơ cấu giải chỉ là đề xuất', 'The prizes are a proposal'),
      localLong('results.note', 'Ghi chú', 'Note'),
      list(
        'results.prizes',
        { vi: 'Các giải, từ cao xuống', en: 'Prizes, from the highest' },
        [...named(), optional(number('most', 'Nhiều nhất', 'At most'))],
        choice('giai'),
      ),
      number('results.points.max', 'Điểm tối đa', 'Highest points'),
      number(
        'results.publicDelayMinutes',
        'Công bố rộng sau tác giả (phút)',
        'Public after the authors (minutes)',
      ),
    ],
  },
  {
    id: 'scoring',
    label: { vi: 'Chấm điểm, thẩm định', en: 'Scoring, appraisal' },
    keys: ['scoring', 'appraisal'],
    fields: [
      flag('scoring.illustrative', 'Thang điểm chỉ để minh họa', 'The scale is an example'),
      localLong('scoring.note', 'Ghi chú', 'Note'),
      list(
        'scoring.criteria',
        { vi: 'Tiêu chí (tổng 100 điểm)', en: 'Criteria (100 points in all)' },
        [...named(), number('weight', 'Điểm', 'Points')],
        (all) => ({ id: freeId('tieu-chi', all), label: blank(), weight: 1 }),
      ),
      number(
        'appraisal.appraisersPerPlan',
        'Số người thẩm định mỗi phương án',
        'Appraisers for each plan',
      ),
      number(
        'appraisal.workingDays',
        'Thời gian chấm (ngày làm việc)',
        'Time for a sheet (working days)',
      ),
      localLong('appraisal.note', 'Ghi chú', 'Note'),
    ],
  },
  {
    id: 'dissemination',
    label: { vi: 'Phổ biến kết quả', en: 'Dissemination' },
    keys: ['dissemination'],
    fields: [
      localLong('dissemination.duty', 'Việc các cơ quan phải làm', 'What agencies are asked to do'),
      localLong('dissemination.note', 'Ghi chú', 'Note'),
      list(
        'dissemination.steps',
        { vi: 'Các lần nhắc', en: 'Reminders' },
        [
          text('id', 'Mã', 'Id'),
          number('workingDaysAfter', 'Sau (ngày làm việc)', 'After (working days)'),
          optional(clock('at', 'Lúc', 'At')),
          optional(flag('tellsAdministrators', 'Báo quản trị viên', 'Tells administrators')),
        ],
        (all) => ({ id: freeId('nhac', all), workingDaysAfter: 5 }),
      ),
    ],
  },
  {
    id: 'survey',
    label: { vi: 'Khảo sát', en: 'Survey' },
    keys: ['survey'],
    fields: [
      flag('survey.proposed', 'Bảng hỏi chỉ là đề xuất', 'The questions are a proposal'),
      localLong('survey.note', 'Ghi chú', 'Note'),
      number(
        'survey.daysAfterResults',
        'Mời sau khi có kết quả (ngày)',
        'Invitation after the results (days)',
      ),
      number('survey.openDays', 'Mở trong (ngày)', 'Open for (days)'),
      {
        kind: 'groups',
        path: ['survey', 'questions'],
        label: { vi: 'Các câu hỏi', en: 'Questions' },
        title: titled,
        items: [
          local('label', 'Tên ngắn', 'Short name'),
          localLong('question', 'Câu hỏi', 'Question'),
        ],
      },
    ],
  },
];
