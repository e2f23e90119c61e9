/** The README of a new dataset: what each value means, since JSON has no comments. */
export const guide = `# A visit's dataset

Everything marked TO DO is still to be written; the checks pass meanwhile, so that after each
change you see at once whether it is sound. \`data/README.md\` of the project has the rules and leads
through the first event; \`schema/\` tells an editor every field.

| file | holds |
|---|---|
| \`texts/<article id>.txt\` | the text of each article, a paragraph on each line; never built in, never published |
| \`articles.json\` | the bibliographic record and outline of each; number, length and fingerprints of paragraphs come from the texts |
| \`places.json\` | where: every spelling that an article prints, the IANA time zone, \`lat\` and \`lon\` if known |
| \`people.json\` | who: every spelling, and the titles that articles give, with their cites |
| \`visit.json\` | title, first and last day, and the events in the order of telling |
| \`readings.json\` | where articles differ, are garbled or are silent; may stay empty |

An **id** is an address of the page: kebab-case, unique across the files, never changed. A **cite**
is an article's id, a paragraph and a phrase of two to eight words, exactly as printed, that occurs
once in the article.

- \`kind\`: journey, ceremony, talks, site, gift, statement, reaction.
- \`status\`: reported, expected (then with an \`outcome\`) or claimed.
- \`when.date\`: a day, an interval \`a/b\`, \`../b\` for "by", with \`?\` if uncertain, or null;
  \`time\` and \`part\` (morning, noon, afternoon, evening, night) only where they are printed;
  \`basis\`: printed or inferred, the latter with a \`reason\`.
- \`people[].part\`: guest, host, company, greeter, guide, speaker, giver, receiver, absent, subject.
- A paragraph's \`use\`: event if an event cites it; else background, heading or outside, with a
  \`reason\`.
- \`names\`: in a native script by language tag, such as \`"ar"\`, and only if you are certain.

Run in the project's folder, with the path of this one:

    DATA_DIR=path npm run digests   after a text has come or changed
    DATA_DIR=path npm run check     after every change
    DATA_DIR=path npm run dev       to see it
    DATA_DIR=path npm run build     to make the page
`
