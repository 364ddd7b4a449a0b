import { explained } from '../../support/errors/explained.ts';
import { noBreakdown, refusedBy } from '../../support/errors/outcomes.ts';
import {
  invalidSearches,
  otherUnheldReads,
  unheldReads,
  untypedReads,
  wrongAccept,
  wrongContentType,
  wrongMethods,
  wrongPageSize,
} from '../../support/errors/provoked.ts';
import { requirement } from '../../support/requirement.ts';

export default [
  requirement(
    'ERR-01',
    { slug: 'reads', says: 'reads of resources and types that are not there' },
    async (target) => {
      explained(target, [...(await unheldReads(target)), ...(await untypedReads(target))]);
    },
  ),
  requirement(
    'ERR-01',
    { slug: 'searches', says: 'searches with an impossible date, parameter or type, strictly' },
    async (target) => {
      explained(target, await invalidSearches(target));
    },
  ),
  requirement(
    'ERR-01',
    { slug: 'requests', says: 'requests by a method or in a media type that is not taken' },
    async (target) => {
      explained(target, [...(await wrongMethods(target)), ...(await wrongContentType(target))]);
    },
  ),
  requirement(
    'ERR-02',
    { slug: 'content-type', says: 'a search by POST in a media type that does not exist' },
    async (target) => {
      refusedBy(target, await wrongContentType(target), 415);
    },
  ),
  requirement(
    'ERR-02',
    { slug: 'method', says: 'POST and DELETE at /metadata' },
    async (target) => {
      refusedBy(target, await wrongMethods(target), 405, 501);
    },
  ),
  requirement(
    'ERR-02',
    { slug: 'not-there', says: 'reads of resources that are not there' },
    async (target) => {
      refusedBy(target, await unheldReads(target), 404, 410);
    },
  ),
  requirement(
    'ERR-02',
    { slug: 'unreadable', says: 'searches and a read with an impossible date, parameter or type' },
    async (target) => {
      noBreakdown(target, [...(await invalidSearches(target)), ...(await untypedReads(target))]);
    },
  ),
  requirement(
    'ERR-02',
    { slug: 'page-size', says: 'a list in pages of a size that is no number' },
    async (target) => {
      noBreakdown(target, await wrongPageSize(target));
    },
  ),
  requirement(
    'ERR-02',
    { slug: 'others-not-there', says: 'reads of people and documents that are not there' },
    async (target) => {
      noBreakdown(target, await otherUnheldReads(target));
    },
  ),
  requirement(
    'ERR-03',
    { slug: 'accept', says: 'a list and /metadata in a media type that does not exist' },
    async (target) => {
      refusedBy(target, await wrongAccept(target), 406);
    },
  ),
];
