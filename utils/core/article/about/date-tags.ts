/**
 * Names of `<meta>` tags for the day of publication, without the marks that dialects put between words, the surest
 * first.
 */
export const PUBLISHED_TAGS = (
  'articlepublishedtime ogarticlepublishedtime articlepublished ogpublishedtime datepublished parselypubdate ' +
  'sailthrudate cxenseparserecspublishtime cxenseparsepublishtime dcdateissued dctermsdate dctermscreated ' +
  'dcdate dcdatecreated publishdate pubdate publishedtime publicationdate articlecreatedtime ' +
  'articledateoriginal date originalpublicationdate rnewsdatepublished btpubdate displaydate ptime ' +
  'articlepublishtime articlepublisheddate articlepostdate ogpubdate ogpublishdate ogregdate ogreleasedate ' +
  'dctermsissued dctermsdateissued dcdatepublished citationpublicationdate citationdate sailthrupublishdate ' +
  'articledate publishtime publisheddate publishedat postdate releasedate newsdate dablepublishedtime ' +
  'mediatorpublishedtime weiboarticlecreateat apubtime iso8601publishdate shareaholicarticlepublishedtime ' +
  'datecreated uploaddate pdate'
).split(' ');
/** Names of `<meta>` tags for the day of the latest change, in the same form. */
export const UPDATED_TAGS = (
  'articlemodifiedtime articleupdatedtime ogupdatedtime datemodified dctermsmodified dcdatemodified ' +
  'lastmodified lastmod articleupdated articlemodified revised sailthruupdated utime articlemodifieddate ' +
  'dctermsmodifieddate lastupdate moddate dablemodifiedtime weiboarticleupdateat dateupdate'
).split(' ');
