import { accessibilityFragment } from '../../domain/fragment'

/** What the page promises to every reader, how that was tested, and what was not. */
export function AccessibilityNote() {
  return (
    <section aria-labelledby={accessibilityFragment}>
      <h3 id={accessibilityFragment} tabIndex={-1}>
        Accessibility
      </h3>
      <p>
        The aim is WCAG 2.2, level AA. Nothing is known that falls short of it; nobody from outside
        has examined it.
      </p>
      <p>
        Tested by machine, in Chromium: every view with axe-core 4.14.1 in light, from 320 to 1440
        pixels wide, with all of its rules at the widest; in dark for contrast; the keyboard alone;
        where the focus goes, and whether it can be seen; what is announced; the size of what is
        clicked; 400 % zoom; wider text spacing; forced colours; without colour; without motion;
        without scripts; in print.
      </p>
      <p>
        Not tested: no screen reader was run by hand, no reader with a disability was asked, no
        other browser was used, no speech input.
      </p>
      <p>
        Known limits: the chart and its tooltips are for the eye. They are hidden from screen
        readers and take no focus; the list of the day holds the same events. The itinerary is a
        printed sheet in small type: on a wide screen, zoom in, and it folds into one column. The
        printed sheets are not tagged beyond what the browser does.
      </p>
    </section>
  )
}
