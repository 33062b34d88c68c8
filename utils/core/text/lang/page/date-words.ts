/** Words before the day on which a story was updated. */
export const UPDATED = new RegExp(
  'updated?\\b|modified|last (?:edited|changed)|revised|aktualisiert|geändert|letzte änderung|' +
    'stand\\s*:|mis(?:e)? à jour|maj\\s*:|modifié|actualis[ée]|actualizad[oa]|atualizad[oa]|modificad[oa]|' +
    'aggiornat[oa]|ultimo aggiornamento|bijgewerkt|gewijzigd|uppdaterad|senast ändrad|opdateret|oppdatert|' +
    'sist endret|päivitetty|muokattu|uppfært|aktualizac|aktualizov|zaktualizowano|ažurirano|posodobljeno|' +
    'обновлен|изменен|оновлен|актуализир|ενημέρωση|ενημερώθηκε|τελευταία ενημέρωση|güncelle|' +
    'son güncelleme|atnaujint|atjaunot|uuendatud|frissít|módosít|actualizat|تحديث|آخر تحديث|به‌روزرسانی|' +
    'עודכן|עדכון|अपडेट|अद्यतन|diperbarui|dikemas ?kini|cập nhật|อัปเดต|แก้ไข|更新|수정|업데이트|更新日',
  'iu',
);

/** Words before the day on which a story was published. */
export const PUBLISHED = new RegExp(
  'published|posted|first published|publication date|\\bdate\\b|veröffentlicht|erstellt|erschienen|' +
    'datum|publié|paru|créé|mis en ligne|publicad[oa]|fecha|data\\b|pubblicat[oa]|gepubliceerd|geplaatst|' +
    'publicerad|udgivet|offentliggjort|publisert|julkaistu|birt\\b|opublikowano|publikacji|publikováno|' +
    'zveřejněno|vydáno|objavljeno|objavil|опубликован|дата|опублікован|публикуван|δημοσίευση|δημοσιεύθηκε|' +
    'δημοσιεύτηκε|yayın|yayınlan|eklenme|giriş|paskelbt|publicēt|avaldatud|megjelen|közzétéve|publicat|' +
    'نشر|تاريخ النشر|منتشر|פורסם|प्रकाशित|diterbitkan|dipublikasikan|tayang|ngày đăng|đăng ngày|xuất bản|' +
    'เผยแพร่|发布|發布|發佈|发表|公開|掲載|配信|입력|등록|게시|발행',
  'iu',
);
