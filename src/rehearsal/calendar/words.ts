import type { Contest, LocalText, ReminderStep } from '../../contest/contest.js';

const text = (vi: string, en: string): LocalText => ({ vi, en });

/** What the bot sends or does, by the kind of the mailing or of what is to come. */
const KINDS: Readonly<Record<string, LocalText>> = {
  reminder: text('Nhắc gửi phương án', 'Reminder of the plan'),
  'coordinator-note': text('Báo đầu mối: đơn vị chưa gửi', 'To coordinators: who has not sent'),
  'progress-digest': text('Tình hình buổi sáng cho quản trị', 'Morning digest for administrators'),
  'organiser-list': text('Danh sách sau khi hết hạn', 'List after the deadline'),
  'deadline-note': text('Báo dời thời hạn', 'News of a moved deadline'),
  announcement: text('Thông báo', 'Announcement'),
  'announcement-buttons': text('Nút dưới thông báo', 'Buttons under an announcement'),
  'announcement-correction': text('Đính chính thông báo', 'Correction of an announcement'),
  'announcement-corrected-buttons': text('Nút dưới đính chính', 'Buttons under a correction'),
  'announcement-recall': text('Thu hồi thông báo', 'Recall of an announcement'),
  'announcement-nudge': text('Nhắc xác nhận thông báo', 'Reminder to acknowledge'),
  'announcement-silent': text('Danh sách chưa xác nhận', 'List of who has not acknowledged'),
  'announcement-report': text('Kết quả gửi thông báo', 'How an announcement went'),
  'announcement-test': text('Gửi thử thông báo', 'Test of an announcement'),
  'appraisal-ask': text('Mời thẩm định', 'Request to appraise'),
  'appraisal-nudge': text('Nhắc thẩm định', 'Reminder to appraise'),
  'plan-return': text('Trả lại phương án', 'Plan returned'),
  'plan-decision': text('Quyết định về phương án', 'Decision on a plan'),
  'revision-reminder': text('Nhắc gửi bản sửa', 'Reminder of a revision'),
  'revision-overdue': text('Bản sửa quá hạn', 'Revision overdue'),
  'revision-came': text('Có bản sửa mới', 'A revision came'),
  'result-own': text('Kết quả của chính mình', 'One’s own result'),
  'results-news': text('Tin kết quả', 'News of the results'),
  'results-chats': text('Kết quả cho nhóm và kênh', 'Results for groups and channels'),
  'results-review': text('Chờ duyệt kết quả', 'Results to be approved'),
  'results-approved': text('Kết quả đã duyệt', 'Results approved'),
  'results-returned': text('Kết quả bị trả lại', 'Results returned'),
  'dissemination-kit': text('Bộ tài liệu phổ biến kết quả', 'Kit for making results known'),
  'dissemination-nudge': text('Nhắc phổ biến kết quả', 'Reminder to make results known'),
  'dissemination-silent': text('Cơ quan chưa báo cáo phổ biến', 'Agencies that have not reported'),
  'replication-ask': text('Hỏi tình hình nhân rộng', 'Question how a replication goes'),
  'replication-proposal': text('Đề nghị nhân rộng', 'Proposed replication'),
  'replication-confirmed': text('Xác nhận nhân rộng', 'Replication confirmed'),
  'replication-refused': text('Từ chối nhân rộng', 'Replication refused'),
  'replication-author': text('Báo tác giả về nhân rộng', 'Replication: to the authors'),
  'replication-introduction': text('Giới thiệu hai bên', 'Introduction of both sides'),
  'replication-news': text('Tin về nhân rộng', 'News of a replication'),
  'survey-invitation': text('Mời khảo sát', 'Invitation to the survey'),
  'survey-close': text('Đóng khảo sát', 'The survey closes'),
  'privacy-notice': text('Yêu cầu về dữ liệu', 'Request about data'),
  'privacy-answer': text('Trả lời yêu cầu về dữ liệu', 'Answer about data'),
  'privacy-expiry': text('Báo dữ liệu sắp xóa', 'Data will be erased'),
  erasure: text('Xóa dữ liệu hết hạn lưu', 'Erasure of what is over its time'),
  'entry-receipt': text('Giấy tiếp nhận hồ sơ', 'Receipt of an entry'),
  'receipt-outcome': text('Kết quả gửi giấy tiếp nhận', 'Whom the receipt reached'),
  'entry-notice': text('Báo thay đổi hồ sơ', 'Notice about an entry'),
  'plan-receipt': text('Giấy tiếp nhận phương án', 'Receipt of a plan'),
  'paper-claim': text('Báo đã gửi bản giấy', 'Sent on paper, says the unit'),
  'paper-confirmed': text('Xác nhận bản giấy', 'Paper confirmed'),
  'paper-refused': text('Chưa nhận được bản giấy', 'Paper not received'),
  'paper-taken-back': text('Rút xác nhận bản giấy', 'Paper taken back'),
  'coordinator-request': text('Đề nghị làm đầu mối', 'Request to coordinate'),
  'coordinator-answer': text('Trả lời đề nghị làm đầu mối', 'Answer to a request to coordinate'),
  commendation: text('Khen thưởng', 'Commendation'),
  'commendation-change': text('Thay đổi khen thưởng', 'Change of a commendation'),
  'model-consent': text('Xin đồng ý công bố mô hình', 'Consent to publish a model'),
  'model-review': text('Mô hình chờ duyệt', 'Model to be reviewed'),
  'model-decided': text('Quyết định về mô hình', 'Decision on a model'),
  'role-taken': text('Nhận vai trò', 'A role was taken'),
  'role-withdrawn': text('Thôi vai trò', 'A role was withdrawn'),
  'chat-added': text('Nhóm hoặc kênh mới', 'A new group or channel'),
  report: text('Tệp báo cáo', 'Report file'),
  'report-failed': text('Báo cáo không lập được', 'A report failed'),
  'question-turn': text('Hỏi đáp: lượt mới', 'Question: a new turn'),
  'question-unreached': text('Hỏi đáp: không gửi được', 'Question: not delivered'),
  'question-stopped': text('Hỏi đáp: đã dừng', 'Question: stopped'),
  'question-reopened': text('Hỏi đáp: mở lại', 'Question: opened again'),
  'question-ended': text('Hỏi đáp: kết thúc', 'Question: ended'),
  'question-erased': text('Hỏi đáp: đã xóa', 'Question: erased'),
  'question-report': text('Hỏi đáp: có phản ánh', 'Question: reported'),
  'question-barred': text('Hỏi đáp: tạm khóa', 'Question: barred'),
  'question-bar-lifted': text('Hỏi đáp: mở khóa', 'Question: bar lifted'),
};

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
  welcome: text('chúc mừng vào chung kết', 'welcome to the final round'),
  snoozed: text('hẹn nhắc lại', 'as they asked'),
  'deadline-moved': text('thời hạn đã dời', 'the deadline was moved'),
  'last-word': text('đã hết thời hạn', 'the deadline has passed'),
  soon: text('sắp đến hạn', 'due soon'),
  last: text('ngày cuối', 'the last day'),
  over: text('đã quá hạn', 'overdue'),
  overdue: text('đã quá hạn', 'overdue'),
};

/** A kind that was added since stands as its code, rather than not at all. */
export function kindText(kind: string): LocalText {
  return KINDS[kind] ?? text(kind, kind);
}

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
