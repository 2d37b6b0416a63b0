import { translator } from '../../../emulator/page/i18n.js';

const vi = {
  rehearsal: 'Diễn tập',
  nothing: 'Không có gì được gửi tới Telegram',
  bot: 'Hệ thống',
  running: 'đang chạy',
  starting: 'đang khởi động',
  down: 'đã dừng',
  botTitle: 'Hệ thống {state}',
  botRunning: 'Hệ thống đang chạy và trả lời như khi vận hành thật.',
  botStarting: 'Hệ thống đang khởi động, xin chờ giây lát.',
  botDown: 'Hệ thống đã dừng. Tin nhắn gửi tới lúc này sẽ được xử lý khi hệ thống chạy lại.',
  lastWords: 'Những dòng cuối cùng được ghi lại',
  start: 'Khởi động lại',
  stop: 'Dừng đột ngột',
  panels: 'Bảng điều khiển',
  faults: 'Sự cố đang bật: {n}',
};

/** @type {typeof vi} */
const en = {
  rehearsal: 'Rehearsal',
  nothing: 'Nothing is sent to Telegram',
  bot: 'System',
  running: 'running',
  starting: 'starting',
  down: 'stopped',
  botTitle: 'System {state}',
  botRunning: 'The system is running and answers as it will when in real use.',
  botStarting: 'The system is starting, one moment please.',
  botDown: 'The system has stopped. What is sent to it now is handled when it runs again.',
  lastWords: 'The last lines it wrote',
  start: 'Start again',
  stop: 'Stop abruptly',
  panels: 'Control panels',
  faults: 'Faults on: {n}',
};

export const say = translator({ vi, en });
