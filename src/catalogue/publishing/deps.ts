import type { CatalogueDeps } from '../deps.js';
import type { Catalogue } from '../model.js';

/** What publishing needs: the catalogue's own, and the catalogue itself to show what came of it. */
export interface PublishDeps extends CatalogueDeps {
  catalogue: Catalogue;
}
