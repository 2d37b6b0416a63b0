import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from '../src/config.js';

const TOKEN = `123456789:${'AAsecret_-'.repeat(4)}`;
const SECRET = 'a-webhook-secret_1234567890';
const BASE = { BOT_TOKEN: TOKEN };
const WEBHOOK = { ...BASE, WEBHOOK_URL: 'https://bot.example.vn/hook', WEBHOOK_SECRET: SECRET };

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('the configuration', () => {
  it('needs a token only; the rest has defaults', () => {
    expect(parseConfig(BASE)).toEqual({
      botToken: TOKEN,
      telegramApiRoot: 'https://api.telegram.org',
      redisUrl: undefined,
      dataDir: '.data',
      contestFile: undefined,
      adminIds: [],
      updates: { mode: 'polling' },
      port: 8080,
      host: '127.0.0.1',
      sendRate: 25,
      logLevel: 'info',
    });
  });

  it('takes empty and blank values for unset', () => {
    const blank = { PORT: '', REDIS_URL: ' ', WEBHOOK_URL: '', WEBHOOK_SECRET: '', ADMIN_IDS: '' };
    expect(parseConfig({ ...BASE, ...blank, LOG_LEVEL: undefined })).toEqual(parseConfig(BASE));
  });

  it('is a webhook when both halves are given', () => {
    expect(parseConfig(WEBHOOK).updates).toEqual({
      mode: 'webhook',
      url: 'https://bot.example.vn/hook',
      secret: SECRET,
    });
  });

  it.each([
    ['TELEGRAM_API_ROOT', 'http://127.0.0.1:8081/', { telegramApiRoot: 'http://127.0.0.1:8081' }],
    [
      'REDIS_URL',
      'rediss://u:p@redis.example:6380/2',
      { redisUrl: 'rediss://u:p@redis.example:6380/2' },
    ],
    ['REDIS_URL', 'unix:///run/redis.sock', { redisUrl: 'unix:///run/redis.sock' }],
    ['REDIS_URL', '/run/redis.sock', { redisUrl: '/run/redis.sock' }],
    ['ADMIN_IDS', ' 12, 345 ,12', { adminIds: [12, 345] }],
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['SEND_RATE', '30', { sendRate: 30 }],
    ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
    ['DATA_DIR', ' /var/lib/bot ', { dataDir: '/var/lib/bot' }],
    ['CONTEST_FILE', 'cuoc-thi.json', { contestFile: 'cuoc-thi.json' }],
  ])('takes %s=%s', (name, value, expected) => {
    expect(parseConfig({ ...BASE, [name]: value })).toMatchObject(expected);
  });

  it.each([
    ['BOT_TOKEN', 'nonsense'],
    ['BOT_TOKEN', '123:short'],
    ['TELEGRAM_API_ROOT', 'ftp://x'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['REDIS_URL', 'localhost:6379'],
    ['REDIS_URL', 'http://localhost'],
    ['REDIS_URL', 'redis://'],
    ['REDIS_URL', 'unix://run/redis.sock'],
    ['ADMIN_IDS', '@someone'],
    ['ADMIN_IDS', '1,,2'],
    ['ADMIN_IDS', '-5'],
    ['ADMIN_IDS', '0'],
    ['ADMIN_IDS', '99999999999999999999'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['PORT', '0x50'],
    ['SEND_RATE', '0'],
    ['SEND_RATE', '31'],
    ['LOG_LEVEL', 'loud'],
    ['WEBHOOK_URL', 'http://bot.example.vn/hook'],
    ['WEBHOOK_URL', 'http://127.0.0.1.example.vn/hook'],
    ['WEBHOOK_URL', 'nonsense'],
    ['WEBHOOK_SECRET', 'too-short'],
    ['WEBHOOK_SECRET', 'has spaces in the middle'],
    ['WEBHOOK_SECRET', 'x'.repeat(257)],
  ])('refuses %s=%s, and names it once', (name, value) => {
    const problems = problemsOf({ ...WEBHOOK, [name]: value });
    expect(problems).toEqual([expect.stringMatching(`^${name} .*\\.$`)]);
  });

  it.each(['http://localhost:8080/hook', 'http://127.0.0.1/hook', 'http://[::1]:1/hook'])(
    'takes a webhook on this machine without TLS: %s',
    (url) => {
      expect(problemsOf({ ...WEBHOOK, WEBHOOK_URL: url })).toEqual([]);
    },
  );

  it('without a token points to the rehearsal', () => {
    expect(problemsOf({})).toEqual([expect.stringContaining('npm run rehearse')]);
  });

  it('never has half a webhook', () => {
    expect(problemsOf({ ...WEBHOOK, WEBHOOK_URL: '' })).toEqual([
      'WEBHOOK_SECRET is set but WEBHOOK_URL is not: set both, or neither for polling.',
    ]);
    expect(problemsOf({ ...WEBHOOK, WEBHOOK_SECRET: undefined })).toEqual([
      'WEBHOOK_URL is set but WEBHOOK_SECRET is not: set both, or neither for polling.',
    ]);
  });

  it('tells all problems at once', () => {
    const problems = problemsOf({
      WEBHOOK_SECRET: 'short',
      PORT: 'x',
      SEND_RATE: '99',
      LOG_LEVEL: 'loud',
      ADMIN_IDS: 'me',
      REDIS_URL: 'x',
      TELEGRAM_API_ROOT: 'x',
    });
    expect(problems.map((line) => line.split(' ')[0]).sort()).toEqual([
      'ADMIN_IDS',
      'BOT_TOKEN',
      'LOG_LEVEL',
      'PORT',
      'REDIS_URL',
      'SEND_RATE',
      'TELEGRAM_API_ROOT',
      'WEBHOOK_SECRET',
      'WEBHOOK_SECRET',
    ]);
  });

  it('never repeats a secret', () => {
    const env = {
      BOT_TOKEN: 'token-secret!',
      REDIS_URL: 'http://:redis-secret@host',
      WEBHOOK_SECRET: 'webhook-secret!!!!!!!',
      WEBHOOK_URL: 'http://u:url-secret@host',
      TELEGRAM_API_ROOT: 'ftp://u:root-secret@host',
    };
    const error = (() => {
      try {
        return parseConfig(env);
      } catch (reason) {
        return reason;
      }
    })();
    expect(error).toBeInstanceOf(ConfigError);
    const shown = `${error}${error instanceof Error ? error.stack : ''}${JSON.stringify(error)}`;
    expect(shown).not.toMatch(/-secret[!@]/);
  });
});

describe('.env.example', () => {
  const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const settings = [...text.matchAll(/^#? ?([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => ({
    name: name ?? '',
    value: value ?? '',
  }));

  it('names every variable that is read, and no other', () => {
    const bad = Object.fromEntries(settings.map(({ name }) => [name, '\u0000']));
    const free = ['CONTEST_FILE', 'DATA_DIR', 'HOST'];
    const named = problemsOf(bad).map((line) => line.split(' ')[0] ?? '');
    expect([...new Set([...named, ...free])].sort()).toEqual(
      settings.map(({ name }) => name).sort(),
    );
  });

  it('shows the defaults that hold', () => {
    const shown = Object.fromEntries(settings.map(({ name, value }) => [name, value]));
    expect(parseConfig({ ...shown, ...BASE })).toEqual(parseConfig(BASE));
  });
});
