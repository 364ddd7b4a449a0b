import { requirement } from '../../../../support/requirement.ts';

const check = requirement('QRY-01', { slug: 'holds', says: 'nothing' }, () => Promise.resolve());

export default [check];
