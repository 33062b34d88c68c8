import { describe, expect, it } from 'vitest';
import { asksForConsent, isNotice } from '../../../../../utils/core/article/find/notices';
import { folded } from '../../../../../utils/core/text/fold';
import { blockOf } from '../page';

describe('isNotice', () => {
  it.each([
    '© 2026 Harbour Almanac. All rights reserved.',
    'Copyright © 2026 Harbour Almanac, Inc.',
    'Copyright © 하버 연감. 무단전재 및 재배포 금지.',
    'Tous droits réservés.',
    'Sign up for our newsletter to get the tides every morning.',
    'Add Harbours as an interest to stay up to date on the latest Harbours news from Harbour Almanac.',
    'Inscrivez-vous pour recevoir nos alertes.',
    'Il vous reste 59.79% de cet article à lire. La suite est réservée aux abonnés.',
    'This article was originally published on Half Frame.',
    'This story has been republished from Half Frame under a licence.',
    'Cet article est paru dans notre lettre « La marée ». Les abonnés la reçoivent chaque matin.',
    'Ada Quill writes about tides. Follow her on Mastodon @adaquill.',
    'By signing up you agree to our Terms of Use and Privacy Policy.',
    'Stories of the coast, delivered to your inbox twice a week.',
    'Please keep your comments on topic. Each of us answers for what is written here.',
    'Bitte achten Sie darauf, dass Ihre Kommentare beim Thema bleiben.',
    'Filed under Harbours. You can follow any responses to this entry through the RSS 2.0 feed.',
    'Abgelegt unter Hafen. Sie können alle Antworten zu diesem Eintrag durch den RSS 2.0 verfolgen.',
    'We may earn a commission when you buy through links in this story.',
  ])('a notice: %s', (text) => expect(isNotice(blockOf(`<p>${text}</p>`))).toBe(true));

  it.each([
    'Support our journalism with a gift of any size.',
    'If you value our reporting from the coast, please consider making a donation today.',
    'We rely on readers like you to pay for independent journalism on the islands.',
    'Hat Ihnen dieser Text gefallen? Dann unterstützen Sie uns mit einer Spende.',
    'Soutenez un journal de marins : abonnez-vous. Notre rédaction ne vit que de votre don.',
    'Donate now. It takes a minute.',
    `Our newsroom of eleven has followed the wall for two years. ${'It read the files and asked those who live below it. '.repeat(5)}
      Your donation pays for that: become a member and keep our reporting free.`,
  ])('an appeal: %s', (text) => expect(isNotice(blockOf(`<p>${text}</p>`))).toBe(true));

  it.each([
    'The harbour board has ordered six more buoys.',
    'The mayor asked the council to keep comments civil, and left the hall.',
    'Responses to this entry in the book came from three towns.',
    'Add salt as an afterthought, and the soup is lost, said the cook.',
    'Fishermen reserved all their rights, the lawyer said.',
    'Copyright in a picture lasts until seventy years after its author’s death, the judges said.',
    'The mill had argued that its terms of service allowed it to use whatever was uploaded.',
    'The company changed its terms of service and its privacy policy on Monday, and told nobody.',
    'Local papers may join our archive, the county library said after the ruling.',
    'The publisher lost 4,000 subscriptions in May, and its newsletter half of its readers.',
    'The banner covered the page until a visitor had agreed to 842 cookies, the regulator found.',
    '“We sent you our newsletter by mistake,” the baker wrote to 300 customers.',
    'She held up her card and said, ‘You don’t want our newsletter, so we’ll donate the list.’',
    'Sign up for our boat trips, the poster said, and nobody did.',
    'Jetzt spenden, sagte der Pfarrer, und der Korb ging herum.',
    '« Abonnez-vous à notre lettre », disait le tract, et vous rirez. Le maire n’a pas ri.',
    'She e-mailed the mill four times and got in touch with the reporter who had written the story.',
    'The charity asked for donations of blankets after the flood; people gave 900 of them.',
    'Readers asked the browser maker to remove the button, and it did.',
    `The lawyer spoke for an hour ${'about the boats and the nets and the wall '.repeat(8)}and of copyright.`,
  ])('a story: %s', (text) => expect(isNotice(blockOf(`<p>${text}</p>`))).toBe(false));
});

describe('asksForConsent', () => {
  it.each([
    ['We and our 842 partners use cookies, and with your consent process personal data.', true],
    ['Mit Ihrer Einwilligung verarbeiten unsere Partner personenbezogene Daten und setzen Cookies.', true],
    ['Avec votre consentement, nos partenaires utilisent des cookies et des données personnelles.', true],
    ['The baker’s cookies won the prize, and her partner wept.', false],
    ['Cookies, cookies, cookies: the fair sold nothing else.', false],
  ])('%j: %j', (text, expected) => expect(asksForConsent(folded(text))).toBe(expected));
});
