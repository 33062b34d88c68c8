/** Names of `<meta>` tags without the marks that their dialects set between words, the surest first. */
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
/** The same of the day of the latest change. */
export const UPDATED_TAGS = (
  'articlemodifiedtime articleupdatedtime ogupdatedtime datemodified dctermsmodified dcdatemodified ' +
  'lastmodified lastmod articleupdated articlemodified revised sailthruupdated utime articlemodifieddate ' +
  'dctermsmodifieddate lastupdate moddate dablemodifiedtime weiboarticleupdateat dateupdate'
).split(' ');
