import { translator } from '../../../emulator/page/i18n.js';

const vi = {
  panel: 'Sự cố',
  hint: 'Bật một hay nhiều sự cố rồi xem hệ thống chống đỡ ra sao. Sự cố chỉ có trong diễn tập và hết khi bắt đầu lại từ đầu.',
  allWell: 'Mọi thứ trở lại bình thường',
  nothingOn: 'Không có sự cố nào đang bật.',
  someOn: 'Đang bật {n} sự cố.',
  systemDown: 'Hệ thống đang dừng.',
  telegram: 'Telegram',
  machine: 'Máy chủ',
  struck: 'đã xảy ra {n} lần',
  notCounted: 'không đếm được: không có gì tới được đây',
  share: 'Tỷ lệ gặp (%)',
  retryAfter: 'Chờ (giây)',
  ms: 'Chậm thêm (mili giây)',
  seed: 'Mã lặp lại',
  seedHint:
    'Cùng mã lặp lại và cùng thứ tự lời gọi thì sự cố rơi vào đúng những lời gọi như trước.',
  wrongNumber: 'Nhập số từ {min} đến {max}.',

  limited: 'Telegram yêu cầu gửi chậm lại (429)',
  limitedSays:
    'Một phần tin bị từ chối kèm yêu cầu chờ vài giây. Tin tới muộn hơn; không ai mất tin, không ai nhận hai lần.',
  error: 'Telegram trục trặc (500)',
  errorSays:
    'Một phần lời gọi bị trả lại với lỗi máy chủ. Hệ thống không biết tin đã tới chưa: tin nhắc được gửi lại một lần, tin khác ghi “chưa rõ đã tới”.',
  gateway: 'Cổng Telegram hỏng (502)',
  gatewaySays:
    'Thay cho câu trả lời là một trang web báo lỗi, kể cả khi lấy tin mới. Trả lời chậm đi; một số tin ghi “chưa rõ đã tới”.',
  slow: 'Mạng chậm',
  slowSays:
    'Mỗi lời gọi chậm thêm khoảng thời gian ghi ở dưới. Mọi người chờ trả lời lâu hơn; từ 30 giây trở lên hệ thống không chờ nữa và tin ghi “chưa rõ đã tới”.',
  lost: 'Mất câu trả lời',
  lostSays:
    'Telegram đã làm xong nhưng câu trả lời không về. Người nhận có tin, còn sổ ghi “chưa rõ đã tới”; tin nhắc có thể tới hai lần.',
  limits: 'Giới hạn gửi như Telegram thật',
  limitsSays:
    'Mỗi giây 30 tin, mỗi người 1 tin mỗi giây, mỗi nhóm 20 tin mỗi phút; quá mức bị từ chối và phải chờ. Bấm nhanh thì trả lời chậm.',
  away: 'Telegram mất liên lạc',
  awaySays:
    'Hệ thống không tới được Telegram và không nhận được tin mới. Mọi người nhắn mà chưa được trả lời; khi có lại, hệ thống trả lời đủ, có thể sau chừng 15 giây.',
  store: 'Kho dữ liệu ngừng (Redis)',
  storeSays:
    'Kho dữ liệu tắt hẳn như khi máy hỏng. Người đang dùng được báo là chưa lưu được; tin chờ gửi được giữ lại. Khi bật lại, dữ liệu còn nguyên.',
  killed: 'Hệ thống dừng đột ngột',
  killedSays:
    'Như mất điện: việc đang làm dở bị bỏ ngang. Tin nhắn tới lúc này được xử lý khi chạy lại; bản đang gửi dở sau 40 giây ghi “chưa rõ đã tới”.',
  running: 'đang chạy',
  starting: 'đang khởi động…',
  down: 'đã dừng',
  kill: 'Dừng đột ngột',
  start: 'Khởi động lại',
  startNeedsStore: 'Không khởi động được khi kho dữ liệu đang ngừng.',
};

/** @type {typeof vi} */
const en = {
  panel: 'Faults',
  hint: 'Switch on one fault or several, and see how the system copes. They happen in the rehearsal only, and end when it begins anew.',
  allWell: 'All well again',
  nothingOn: 'No fault is on.',
  someOn: '{n} on.',
  systemDown: 'The system is stopped.',
  telegram: 'Telegram',
  machine: 'Server',
  struck: 'struck so far: {n}',
  notCounted: 'not counted: nothing arrives here',
  share: 'Share (%)',
  retryAfter: 'Wait (s)',
  ms: 'Slower by (ms)',
  seed: 'Seed',
  seedHint: 'The same seed strikes the same calls, when they come in the same order.',
  wrongNumber: 'A number from {min} to {max}.',

  limited: 'Telegram asks to send slower (429)',
  limitedSays:
    'Some messages are refused with so many seconds to wait. They come later; nobody is missed, nobody gets one twice.',
  error: 'Telegram has a fault (500)',
  errorSays:
    'Some calls come back with an error of the server. Whether the message arrived nobody knows: reminders are sent once more, others are noted as “arrival unknown”.',
  gateway: "Telegram's gateway is broken (502)",
  gatewaySays:
    'In the place of an answer comes a web page with an error, also for new messages. Answers are late; some messages are noted as “arrival unknown”.',
  slow: 'Slow network',
  slowSays:
    'Each call takes so much longer. People wait longer for answers; from 30 seconds on the system waits no more, and messages are noted as “arrival unknown”.',
  lost: 'Answers are lost',
  lostSays:
    'Telegram has done it, and its answer does not come back. People have the message, the ledger says “arrival unknown”; a reminder may come twice.',
  limits: "Telegram's limits of sending",
  limitsSays:
    '30 messages in a second, 1 in a second to a person, 20 in a minute to a group; more is refused and has to wait. Who presses fast is answered late.',
  away: 'Telegram is out of reach',
  awaySays:
    'The system does not reach Telegram and hears nothing new. People write and are not answered; when it is back all are, perhaps some 15 seconds later.',
  store: 'The data store is away (Redis)',
  storeSays:
    'The data store is off, as when its machine fails. Who is using the system hears that nothing could be saved; what is to be sent waits. When it is back, all data are there.',
  killed: 'The system stops abruptly',
  killedSays:
    'As when the power fails: what it was doing is left as it is. What is written to it now is handled when it runs again; a copy just being sent is noted as “arrival unknown” after 40 seconds.',
  running: 'running',
  starting: 'starting…',
  down: 'stopped',
  kill: 'Stop abruptly',
  start: 'Start again',
  startNeedsStore: 'It cannot be started while the data store is away.',
};

export const say = translator({ vi, en });
