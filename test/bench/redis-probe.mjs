import { setTimeout as sleep } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { Redis } from 'ioredis';

/** Asks Redis every millisecond until it is told to end, and says how long each answer took, ms. */
const client = new Redis(workerData);
let asking = true;
parentPort?.once('message', () => {
  asking = false;
});
const waits = [];
while (asking) {
  const began = performance.now();
  await client.ping();
  waits.push(performance.now() - began);
  await sleep(1);
}
client.disconnect();
parentPort?.postMessage(waits);
