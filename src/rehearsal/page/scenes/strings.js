import { translator } from '../../../emulator/page/i18n.js';

const STRINGS = {
  vi: {
    scenes: 'Cảnh diễn',
    intro:
      'Mỗi cảnh tự diễn trên các điện thoại, bằng đúng những gì người dùng gõ và bấm. Lúc nào cũng có thể tạm dừng, hoặc chuyển sang làm tiếp bằng tay.',
    all: 'Các cảnh',
    minutes: 'Khoảng {n} phút',
    play: 'Diễn',
    playNamed: 'Diễn cảnh: {title}',
    unfit: 'Tệp cuộc thi đang dùng không có những gì cảnh này cần.',
    pace: 'Nhịp diễn',
    pace_people: 'Như thật',
    pace_quick: 'Nhanh',
    'pace_at-once': 'Tức thì',
    pause: 'Tạm dừng',
    resume: 'Diễn tiếp',
    stop: 'Làm tiếp bằng tay',
    status_playing: 'Đang diễn',
    status_paused: 'Đang tạm dừng',
    status_ended: 'Đã diễn xong',
    status_over: 'Đã dừng',
    status_trouble: 'Không diễn tiếp được',
    overHint: 'Mọi thứ giữ nguyên. Anh/chị có thể làm tiếp trên bất kỳ điện thoại nào.',
    pausedHint:
      'Anh/chị có thể gõ trên các điện thoại; khi diễn tiếp, cảnh xem lại những gì đang có.',
    next: 'Xem tiếp',
    captions: 'Diễn biến',
    troubleAct: 'Việc đang làm',
    troubleExpected: 'Cần có',
    troubleStood: 'Đang có',
    confirmTitle: 'Diễn “{title}”?',
    confirmText:
      'Cảnh bắt đầu từ đầu: người, tin nhắn và thời gian đang có trong phòng diễn tập sẽ mất.',
    confirmYes: 'Bắt đầu diễn',
    confirmNo: 'Thôi',
  },
  en: {
    scenes: 'Scenes',
    intro:
      'A scene plays by itself on the phones, by what people would type and press. It can be paused at any point, or taken over, to go on by hand.',
    all: 'All scenes',
    minutes: 'About {n} minutes',
    play: 'Play',
    playNamed: 'Play: {title}',
    unfit: 'The contest in use does not have what this scene needs.',
    pace: 'Pace',
    pace_people: 'As people do',
    pace_quick: 'Quick',
    'pace_at-once': 'At once',
    pause: 'Pause',
    resume: 'Go on',
    stop: 'Take over',
    status_playing: 'Playing',
    status_paused: 'Paused',
    status_ended: 'Ended',
    status_over: 'Stopped',
    status_trouble: 'Could not go on',
    overHint: 'Everything stays as it is. Go on by hand on any phone.',
    pausedHint:
      'You may type on the phones; when it goes on, the scene looks anew at what is there.',
    next: 'Look next',
    captions: 'What happens',
    troubleAct: 'What was being done',
    troubleExpected: 'Expected',
    troubleStood: 'What stood there',
    confirmTitle: 'Play “{title}”?',
    confirmText:
      'A scene begins anew: the people, messages and time of this rehearsal will be lost.',
    confirmYes: 'Play',
    confirmNo: 'Not now',
  },
};

/** @typedef {keyof typeof STRINGS.vi} SceneString */

export const st = translator(STRINGS);
