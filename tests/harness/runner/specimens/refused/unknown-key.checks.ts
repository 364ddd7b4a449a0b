import { requirement } from '../../../../support/requirement.ts';

export default [requirement('QRY-44', { slug: 'any', says: 'nothing' }, () => Promise.resolve())];
