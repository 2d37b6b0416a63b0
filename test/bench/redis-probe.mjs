import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Redis } from 'ioredis';

/**
 * Asks Redis every millisecond until it is told to end, and says how long each answer took, ms.
 * Its data: where Redis is, and what is asked, if that isn't PING.
 */
const [path, ...command] = [workerData].flat();
const client = new Redis(path);
let asking = true;
parentPort?.once('message', () => {
  asking = false;
});
const waits = [];
while (asking) {
  const began = performance.now();
  await client.call(...(command.length > 0 ? command : ['PING']));
  waits.push(performance.now() - began);
  await sleep(1);
}
client.disconnect();
parentPort?.postMessage(waits);
