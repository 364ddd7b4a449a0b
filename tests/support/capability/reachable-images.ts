import type { Target } from '../../../tools/exchange/target.ts';
import { NotApplicable, Violation } from '../../../tools/verdict/outcome.ts';
import { first } from '../candidate/cast.ts';
import { counted } from '../answers/counted.ts';
import { instancesIn, retrieve } from '../images/images.ts';
import { listingInstances } from '../images/manifests.ts';
import type { Manifest } from '../images/manifests.ts';
import { anyRoute } from '../candidate/routes.ts';

/** Studies looked at: the question is whether images can be reached at all. */
const most = 5;

/**
 * Images of the listed studies can be had, or a viewer is declared.
 * @throws Violation when neither is; NotApplicable when only a viewer is declared: downloads are not offered then;
 * Untestable when no list says which instances there are.
 */
export async function imagesAreReachable(target: Target): Promise<void> {
  const { options } = target.declares;
  if (!options.includes('download')) {
    if (options.includes('viewer'))
      throw new NotApplicable('Only a viewer is declared, so no image can be asked for.');
    throw new Violation('There is no way to the images.', {
      wanted: 'download, viewer or both',
      found: `declared: ${options.join(', ') || 'no option'}`,
    });
  }
  const patient = first(target, anyRoute(target, 'manifests'));
  const studies = (await listingInstances(target, patient)).slice(0, most);
  const unreachable: string[] = [];
  for (const manifest of studies)
    if (!(await comes(target, manifest))) unreachable.push(manifest.study);
  target.record.compared(studies.length);
  if (unreachable.length > 0)
    throw new Violation('Studies are listed whose images cannot be had.', {
      wanted: `an image of each of ${counted(studies.length, 'study', 'studies')}, at study or instance level`,
      found: `${studies.length - unreachable.length} of them`,
      missing: unreachable,
    });
}

/** Whether anything of the study comes: all of it, or its first instance. */
async function comes(target: Target, { study, series }: Manifest): Promise<boolean> {
  const own = new Set(series.flatMap(({ instances }) => instances));
  const [one] = series;
  const instance = `/studies/${study}/series/${one?.uid ?? ''}/instances/${one?.instances[0] ?? ''}`;
  for (const path of [`/studies/${study}`, instance]) {
    const { status, parts } = await retrieve(target, path);
    if (status >= 200 && status < 300 && instancesIn(parts).some((uid) => own.has(uid)))
      return true;
  }
  return false;
}
