import { join } from 'node:path';
import { projectFolder } from './built.ts';

/** Where a guide is built: of this project by default, of another folder in tests. */
export interface Places {
  /** Holds sushi-config.yaml and input/. */
  readonly project: string;
  /** Everything made. */
  readonly build: string;
  /** The finished resources, one file each. */
  readonly guide: string;
  /** The FHIR package of the guide. */
  readonly packageFile: string;
  /** SUSHI's output before it is finished. */
  readonly sushi: string;
  /** The definitions the validator reads, prepared from the packages and the guide. */
  readonly definitions: string;
  /** The home directory that SUSHI sees: its `.fhir/packages` is the package cache. */
  readonly fhirHome: string;
}

/** The places of a guide; `fhirHome` may be shared, because the cache depends on package-lock.json alone. */
export function placesOf(project = projectFolder, fhirHome?: string): Places {
  const build = join(project, 'build');
  return {
    project,
    build,
    guide: join(build, 'guide'),
    packageFile: join(build, 'package.tgz'),
    sushi: join(build, 'sushi'),
    definitions: join(build, 'definitions'),
    fhirHome: fhirHome ?? join(build, 'fhir-home'),
  };
}
