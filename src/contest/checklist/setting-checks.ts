import type { CheckFacts, CheckItem, SettingFacts } from './item.js';

type Say = (settings: SettingFacts) => [state: CheckItem['state'], vi: string, en: string];

const token: Say = ({ telegram }) => {
  if (telegram === 'refused') {
    return [
      'mend',
      'Telegram không nhận BOT_TOKEN: mã đã bị thu hồi hoặc ghi nhầm.',
      'Telegram refuses BOT_TOKEN: it was revoked or mistyped.',
    ];
  }
  if (telegram === 'unreachable') {
    return [
      'mend',
      'Không kết nối được tới Telegram từ máy này: kiểm tra mạng.',
      'Telegram can’t be reached from this machine: look at the network.',
    ];
  }
  if (telegram) {
    return [
      'ok',
      `Telegram nhận mã này: @${telegram.username}.`,
      `Telegram knows this token: @${telegram.username}.`,
    ];
  }
  return [
    'ok',
    'BOT_TOKEN đúng dạng; để hỏi Telegram, thêm --ask-telegram.',
    'BOT_TOKEN looks right; to ask Telegram, add --ask-telegram.',
  ];
};

const owners: Say = ({ owners: count }) =>
  count >= 2
    ? [
        'ok',
        `Có ${count} quản trị viên trong ADMIN_IDS.`,
        `There are ${count} administrators in ADMIN_IDS.`,
      ]
    : [
        'mend',
        `ADMIN_IDS có ${count} người: cần ít nhất hai, vì kết quả phải do người thứ hai duyệt.`,
        `ADMIN_IDS has ${count}: at least two are needed, since a second one approves the results.`,
      ];

const webhook: Say = ({ webhook: isSet }) =>
  isSet
    ? ['ok', 'Nhận tin qua WEBHOOK_URL.', 'Updates come by WEBHOOK_URL.']
    : [
        'ok',
        'Nhận tin bằng cách hỏi Telegram (polling), không cần địa chỉ công khai.',
        'Updates are asked for (polling): no public address is needed.',
      ];

const redis: Say = ({ redis: found, redisKeeps }) => {
  if (redisKeeps === false) {
    return [
      'mend',
      'Redis không ghi mọi thay đổi xuống đĩa: đặt "appendonly yes", nếu không dữ liệu có thể mất khi máy tắt.',
      'Redis doesn’t write every change to disk: set "appendonly yes", or data may be lost with the machine.',
    ];
  }
  if (found === 'private') {
    return [
      'ok',
      'Redis riêng của hệ thống, ghi mọi thay đổi xuống đĩa.',
      'The bot’s private Redis writes every change to disk.',
    ];
  }
  return redisKeeps
    ? [
        'ok',
        'Redis ở REDIS_URL ghi mọi thay đổi xuống đĩa.',
        'The Redis at REDIS_URL writes every change to disk.',
      ]
    : [
        'look',
        'Chưa biết Redis ở REDIS_URL có ghi xuống đĩa không: cần "appendonly yes".',
        'Whether the Redis at REDIS_URL writes to disk isn’t known: it needs "appendonly yes".',
      ];
};

const CHECKS: Record<string, Say> = { token, owners, webhook, redis };

/** What is told of each where nothing is known of the settings. */
const ELSEWHERE: Record<string, [vi: string, en: string]> = {
  token: ['Mã bot (BOT_TOKEN)', 'The bot’s token (BOT_TOKEN)'],
  owners: ['Ít nhất hai quản trị viên (ADMIN_IDS)', 'At least two administrators (ADMIN_IDS)'],
  webhook: ['Cách nhận tin (WEBHOOK_URL)', 'How updates come in (WEBHOOK_URL)'],
  redis: ['Redis ghi xuống đĩa (REDIS_URL)', 'Redis writes to disk (REDIS_URL)'],
};

export function settingChecks({ settings }: CheckFacts): CheckItem[] {
  return Object.entries(CHECKS).map(([id, say]): CheckItem => {
    if (settings) {
      const [state, vi, en] = say(settings);
      return { id, group: 'server', state, text: { vi, en } };
    }
    const [vi, en] = ELSEWHERE[id] ?? [id, id];
    return { id, group: 'server', state: 'elsewhere', text: { vi: `${vi}.`, en: `${en}.` } };
  });
}
