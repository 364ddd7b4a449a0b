import { createHash } from 'node:crypto';

/** Names that Windows keeps for devices, with or without an extension. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * The folder of a target's reports: its name where that is a good folder name on every system, else
 * something close to it with a few digits of its digest, so that two targets never share a folder.
 */
export function folderName(target: string): string {
  const near = target
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, 60);
  if (near === target && near !== '' && !devices.test(near)) return target;
  const digest = createHash('sha256').update(target).digest('hex').slice(0, 6);
  return `${near || 'target'}-${digest}`.replace(devices, '_$&');
}
