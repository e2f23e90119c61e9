/** A page that is measured, and how its parts are found. Each part is found by what a reader sees. */
export type Subject = {
  name: SubjectName
  /** in words, for tables */
  label: string
  /** the elements that hold the titles of events */
  titles: string
  /** is there as soon as the page says itself that it runs */
  ready: string
  /** how an event is chosen: what is pressed, and what then holds its title; null where all is open */
  choose: { targets: string; details: string } | null
  /** the control that goes on by a day, and what then shows that it did */
  nextDay: { control: string; shows: string } | null
  /** what is dragged and scaled; null where the page has no such thing */
  chart: { surface: string; zoom: 'wheel' | { control: string } } | null
}

export type SubjectName = 'site' | 'bare' | 'vis-timeline' | 'timelinejs' | 'react-chrono'

export const subjects: readonly Subject[] = [
  {
    name: 'site',
    label: 'this site',
    titles: '[data-row], article h3',
    ready: 'html[data-scripts="running"]',
    choose: { targets: '[data-row]:not([aria-current])', details: 'article h3' },
    nextDay: { control: '[data-rows] nav a[rel="next"]', shows: 'h2[id^="programme-"]' },
    chart: { surface: '[data-chronology] .vis-center', zoom: 'wheel' },
  },
  {
    name: 'bare',
    label: 'bare static page',
    titles: 'h2',
    ready: 'html',
    choose: null,
    nextDay: null,
    chart: null,
  },
  {
    name: 'vis-timeline',
    label: 'plain vis-timeline',
    titles: '.vis-item-content',
    ready: 'html[data-ready]',
    choose: { targets: '.vis-item-content', details: '#details h2' },
    nextDay: { control: '#next-day', shows: '.vis-time-axis .vis-text' },
    chart: { surface: '.vis-center', zoom: 'wheel' },
  },
  {
    name: 'timelinejs',
    label: 'TimelineJS3',
    titles: '.tl-headline',
    ready: 'html[data-ready]',
    choose: { targets: '.tl-timemarker-content-container', details: '.tl-slide h2.tl-headline' },
    nextDay: null,
    chart: {
      surface: '.tl-timenav-slider-background',
      zoom: { control: '.tl-menubar-button:not(.tl-menubar-button-inactive)' },
    },
  },
  {
    name: 'react-chrono',
    label: 'react-chrono',
    titles: '.rc-card-title',
    ready: 'html[data-ready]',
    choose: { targets: '.timeline-circle.in-active', details: '.rc-card-title' },
    nextDay: null,
    chart: null,
  },
]
