/** What of a release a person must still do, as Markdown: what needs an account, an address or a judgement. */
export function checkList({ version, commit, unreleased }: Release): string {
  const steps = [
    ...(unreleased
      ? [`In CHANGELOG.md, move what stands under "Unreleased" to ${version}, commit, and run this again.`]
      : []),
    'Run `npm test` and `npm run test:models` on this commit, on a machine that is not busy.',
    'Try the zip in a fresh profile of Chrome, Edge and Firefox: click the icon on an article, find other reports, open the options.',
    'Read `notes.md` and `listing/` once more: is all of it still true?',
    'Look at each picture in `pictures/`.',
    'Publish `listing/privacy.md` at a public address, and enter that address in each store.',
    'Enter an address for support in each store: that of the repository’s issues.',
    `Chrome Web Store: upload recoupe-${version}-chrome.zip, the listing in each language, five screenshots and the tile, \`icon-128.png\`; the answers are in \`listing/submission.md\`.`,
    `Edge Add-ons: the same with recoupe-${version}-edge.zip, which is the same package.`,
    `addons.mozilla.org: upload recoupe-${version}-firefox.zip, say that code is bundled, upload recoupe-${version}-sources.zip, and paste \`listing/reviewers.md\` as the note to reviewers.`,
    `Tag the commit and push the tag: \`git tag -a v${version} --cleanup=verbatim -F .output/release/notes.md ${commit}\`.`,
    'Publish the zips, SHA256SUMS and the notes with the tag.',
  ];
  return `# Recoupe ${version}: what is left to do

Packed from commit ${commit}. Mozilla’s linter found no error and no warning, and the zips came out the same, byte for byte, when they
were built once more from the sources zip in an empty folder.

${steps.map((step) => `- [ ] ${step}`).join('\n')}
`;
}

interface Release {
  version: string;
  /** The commit's full hash. */
  commit: string;
  /** True where the changelog has notes under no version yet. */
  unreleased: boolean;
}
