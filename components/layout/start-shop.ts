import { followGallery } from '@/components/catalog/follow-gallery'
import { showTheRest } from '@/components/catalog/show-the-rest'
import { startSharing } from '@/components/catalog/start-sharing'
import { fillFavourites } from '@/components/keep/fill-favourites'
import { startKeeping } from '@/components/keep/keep-buttons'
import type { KeepWords } from '@/components/keep/kept-lists'
import { showRecent } from '@/components/keep/show-recent'
import { startListing } from '@/components/offline/list-seen'
import { registerWorker } from '@/components/offline/register-worker'
import { startAppending } from '@/components/search/append-results'
import { startSuggesting } from '@/components/search/suggest'
import { tellVisits } from '@/components/visits/tell-visit'

/** Written before this script by its route, in the language of the page. */
declare const WORDS: KeepWords

/** What the whole shop does by script; a page has what it has, and each part looks for its own. */
function start() {
  startSuggesting()
  startAppending()
  followGallery()
  startSharing()
  startListing()
  registerWorker()
  tellVisits()
  showTheRest()
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
    link.addEventListener('click', () => {
      link.search = location.search
    })
  try {
    startKeeping(WORDS)
    fillFavourites(WORDS)
    showRecent(WORDS.prefix)
  } catch {
    // A browser that keeps nothing for this site gets no buttons to keep things with.
  }
  document.documentElement.dataset.started = ''
}

// Where React takes part, it must find the page as the server wrote it.
const waits = document.querySelector('script[src^="/_next/"]') && !('hydrated' in document.documentElement.dataset)
if (waits) window.addEventListener('hydrated', start, { once: true })
else start()
