/** A browser test that the offline copy does not have to pass, and why. */
type NotForOffline = { file: string; tests: 'all' | readonly string[]; because: string }

const scriptsOff =
  'With scripts off the copy is its plain edition, which offline-copy.test.ts reads.'
const wire = 'Holds up or counts requests for parts of the page: one file makes none.'
const sameDocument =
  'Takes minutes over markup and styles alone, which the copy shares with the served page.'
const ownSite = 'Builds a site of its own.'

const notForOffline: readonly NotForOffline[] = [
  { file: 'scripts-off', tests: 'all', because: scriptsOff },
  { file: 'hostile-title', tests: 'all', because: ownSite },
  { file: 'private-edition', tests: 'all', because: ownSite },
  { file: 'other-visit', tests: 'all', because: `${ownSite} Its copy is opened there.` },
  { file: 'long-visit', tests: 'all', because: ownSite },
  { file: 'size', tests: 'all', because: 'Weighs the built site, and the copy with it.' },
  { file: 'faults', tests: 'all', because: wire },
  { file: 'early-click', tests: 'all', because: wire },
  { file: 'early-paint', tests: 'all', because: wire },
  { file: 'offline-copy', tests: 'all', because: 'Opens the copy by itself.' },
  { file: 'accessibility', tests: 'all', because: sameDocument },
  { file: 'accessibility-tree', tests: 'all', because: sameDocument },
  { file: 'announcements', tests: 'all', because: sameDocument },
  { file: 'axe', tests: 'all', because: sameDocument },
  { file: 'colour-independence', tests: 'all', because: sameDocument },
  { file: 'focus', tests: 'all', because: sameDocument },
  { file: 'landmarks', tests: 'all', because: sameDocument },
  { file: 'motion', tests: 'all', because: sameDocument },
  { file: 'reflow', tests: 'all', because: sameDocument },
  { file: 'targets', tests: 'all', because: sameDocument },
  { file: 'text-spacing', tests: 'all', because: sameDocument },
  { file: 'printing', tests: 'all', because: sameDocument },
  { file: 'tracing', tests: 'all', because: sameDocument },
  {
    file: 'bad-address',
    tests: ['shows the opening day with scripts on but not arriving'],
    because: wire,
  },
  {
    file: 'chronology',
    tests: [
      'comes after the page, and names its five lanes',
      'may fail to come: the page says so, and works',
    ],
    because: wire,
  },
  {
    file: 'citing',
    tests: ['leads from an event to the articles that it rests on, then to this viewer'],
    because: 'A file has no address to be cited by.',
  },
  {
    file: 'citing',
    tests: ['is read with scripts off, and fits a phone'],
    because: scriptsOff,
  },
  {
    file: 'clocks',
    tests: ['cannot be chosen with scripts off: the bare document is in local time'],
    because: scriptsOff,
  },
  {
    file: 'coverage',
    tests: ['stands in the bare document, whole and styled'],
    because: scriptsOff,
  },
  {
    file: 'coverage',
    tests: ['stays as the document has it if its code does not come'],
    because: wire,
  },
  {
    file: 'first-paint',
    tests: [
      'shows what the address asks for while the scripts are still on their way',
      'is kept when the scripts have come, and nothing shifts, 1440 px wide',
      'is kept when the scripts have come, and nothing shifts, 768 px wide',
      'is kept when the scripts have come, and nothing shifts, 390 px wide',
      'asks nobody else for anything, however much of it is opened',
    ],
    because: `${wire} That nothing shifts is measured in offline-copy.test.ts.`,
  },
  {
    file: 'map',
    tests: ['is drawn, leads to the days, and stands in words'],
    because: scriptsOff,
  },
  { file: 'page-opens', tests: ['can be read with scripts off'], because: scriptsOff },
  {
    file: 'security',
    tests: ['lets nothing in but its own files, and asks nobody anything'],
    because: 'Names the policy of the served page; that of the copy is tested where it is made.',
  },
  {
    file: 'search',
    tests: ['is not offered with scripts off, and takes the same room'],
    because: scriptsOff,
  },
  {
    file: 'search',
    tests: ['nothing of it is loaded before the field is used', 'says so when it cannot be loaded'],
    because: wire,
  },
]

/** The test files that are not for the offline copy as a whole. */
export const filesNotForOffline: string[] = notForOffline
  .filter(({ tests }) => tests === 'all')
  .map(({ file }) => `tests/browser/${file}.test.ts`)

/** Why a test of a file is not for the offline copy; undefined where it is. */
export function whyNotForOffline(path: string, test: string): string | undefined {
  return notForOffline.find(
    ({ file, tests }) =>
      path.endsWith(`/${file}.test.ts`) && (tests === 'all' || tests.includes(test)),
  )?.because
}
