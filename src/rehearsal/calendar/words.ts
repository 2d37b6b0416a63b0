import type { Contest, LocalText, ReminderStep } from '../../contest/contest.js';
import { kindText } from '../page/kinds.js';

const text = (vi: string, en: string): LocalText => ({ vi, en });

const DAYS: Readonly<Record<string, LocalText>> = {
  dispatch: text('Ban hành công văn', 'The dispatch is issued'),
  'registration-opens': text('Mở đăng ký', 'Registration opens'),
  'registration-closes': text('Hết hạn đăng ký', 'Registration is over'),
  urged: text('Ngày đề nghị hoàn thành phương án', 'Plans are urged to be done'),
  'last-day': text('Ngày cuối gửi phương án', 'Last day for plans'),
  deadline: text('Hết thời hạn gửi phương án', 'Plans are late from here on'),
  'contest-ends': text('Cuộc thi kết thúc', 'The contest is over'),
  'drafts-kept-until': text('Bắt đầu xóa bản nháp', 'Drafts begin to be erased'),
  'profiles-kept-until': text('Bắt đầu xóa hồ sơ cá nhân', 'Profiles begin to be erased'),
};

const DETAILS: Readonly<Record<string, LocalText>> = {
  welcome: text('chúc mừng vào chung khảo', 'welcome to the final round'),
  snoozed: text('hẹn nhắc lại', 'as they asked'),
  'deadline-moved': text('thời hạn đã dời', 'the deadline was moved'),
  'last-word': text('đã hết thời hạn', 'the deadline has passed'),
  soon: text('sắp đến hạn', 'due soon'),
  last: text('ngày cuối', 'the last day'),
  over: text('đã quá hạn', 'overdue'),
  overdue: text('đã quá hạn', 'overdue'),
};

/** In words what is to come: the kind, and which of it. */
export function comingText(contest: Contest, kind: string, detail: string | undefined): LocalText {
  if (kind === 'day') return DAYS[detail ?? ''] ?? text(detail ?? '', detail ?? '');
  if (kind === 'held') {
    const { vi, en } = kindText(detail ?? '');
    return text(`${vi} (chờ đến sáng)`, `${en} (kept for the morning)`);
  }
  const of = detail === undefined ? undefined : detailText(contest, kind, detail);
  const { vi, en } = kindText(kind);
  return of ? text(`${vi}: ${of.vi}`, `${en}: ${of.en}`) : text(vi, en);
}

function detailText(contest: Contest, kind: string, detail: string): LocalText | undefined {
  const known = DETAILS[detail];
  if (known) return known;
  if (kind === 'reminder') {
    const step = contest.reminders.steps.find(({ id }) => id === detail);
    return step && stepText(step);
  }
  const after = contest.dissemination.steps.find(({ id }) => id === detail)?.workingDaysAfter;
  return after === undefined
    ? undefined
    : text(`sau ${after} ngày làm việc`, `after ${after} working days`);
}

function stepText(step: ReminderStep): LocalText {
  if ('daysBefore' in step) {
    return text(`trước hạn ${step.daysBefore} ngày`, `${step.daysBefore} days before`);
  }
  if ('workingDaysBefore' in step) {
    const { workingDaysBefore: days } = step;
    return days === 0
      ? text('ngày cuối cùng', 'the last day')
      : text(`trước hạn ${days} ngày làm việc`, `${days} working days before`);
  }
  return text('ngày đề nghị hoàn thành', 'the day plans are urged for');
}
