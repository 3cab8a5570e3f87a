"""Links to other stories: cards, most read, editors' picks."""

from cleaner.rules.base import Rule
from cleaner.rules.related_invitations import INVITATION, SOFT_INVITATION
from cleaner.rules.related_leads import LEAD, LEAD_HINT
from cleaner.rules.related_more import MORE, MORE_FROM, READ_MORE_FROM

SECTION = Rule(
    name="related-section",
    role="related",
    why="A heading opens the list of other stories that every article page carries.",
    lines={
        "en": "Related | Related articles | Related stories | Related news | Related content | Related posts | Related links"
        " | Related topics | Related coverage | Related items | Related story | Related article | Related reading"
        " | Related video | Related videos | Related photos | Related galleries | Related to this story | Related headlines"
        " | Related information | Related internet links | Related sites | Related material | Related searches"
        " | Related interests | Related tags | More related stories | More news | More stories | More articles"
        " | More headlines | More top stories | Top stories | Top headlines | Top news | More like this | More on this"
        " | More on this story | More on this topic | More coverage | More to explore | More to read | More from the web"
        " | More from around the web | From around the web | From the web | Around the web | Elsewhere on the web"
        " | From our partners | Partner content | Partner stories | From the archive | Latest stories | Latest articles"
        " | Latest posts | Latest headlines | Recent posts | Recent articles | Recent stories | Recent headlines"
        " | Recent news | Most popular | Most read | Most viewed | Most emailed | Most e-mailed | Most shared"
        " | Most commented | Most discussed | Most watched | Most recent | Most searched | Most blogged | Most recommended"
        " | Most popular stories | Most popular articles | Most popular now | Popular stories | Popular articles"
        " | Popular posts | Popular now | Popular on | Popular topics | Popular news | Popular this week | Popular videos"
        " | What's popular | What's hot | Trending | Trending now | Trending stories | Trending topics | Trending news"
        " | Trending articles | Trending today | Trending videos | Now trending | What's trending | Hot topics"
        " | Editor's picks | Editors' picks | Editors picks | Editor's pick | Editor's choice | Editors' choice"
        " | Reader favorites | Staff picks | Today's picks | Don't miss | Don't miss this | Must read | Must reads"
        " | Must-reads | You may like | You may also like | You might like | You might also like | You may also enjoy"
        " | You might also be interested in | You may also be interested in | You may be interested in"
        " | May also interest you | Recommended | Recommended for you | Recommended stories | Recommended articles"
        " | Recommended reading | Recommended videos | Recommended by | Recommended content | Recommendations for you"
        " | Suggested topics | Suggested articles | Suggested for you | Suggested stories | Picked for you | For you"
        " | Selected for you | Read next | Read this next | Up next | Next up | What to read next | Next story | Next article"
        " | Previous story | Previous article | Read also | Also read | See also | Also in the news | Also on this site"
        " | Also of interest | In case you missed it | ICYMI | Explore more | Discover more | Keep reading | Further reading"
        " | In other news | Other news | Other stories | Other articles | Other top stories | Other headlines"
        " | Featured | Featured stories | Featured articles | Featured video | Featured videos | Featured content"
        " | Today's headlines | Today's top stories | The latest | Latest videos | Latest video | Top videos"
        " | Top posts | Sponsored content | Sponsored stories | Promoted stories | Promoted content | Paid content"
        " | Reader picks | Trending reader picks | More from this section | More in this section | More in this series"
        " | More from this author | More by this author | More from the author | More by the author"
        " | Stories you may like | Stories you might like | Stories for you | Also trending | In this section"
        " | Elsewhere on the site | Inside the site | Special reports | Special features | Special coverage | Best of the web",
        "de": "Die Redaktion empfiehlt | Mehr zum Thema | Mehr zu diesem Thema | Lesen Sie auch | Lesen Sie mehr | Lesen Sie mehr zum Thema"
        " | Lesen Sie dazu auch | Lesen Sie hier | Auch interessant | Das könnte Sie auch interessieren"
        " | Das könnte Sie interessieren | Schon gelesen? | Das Thema könnte dich auch interessieren | Das Thema könnte Sie auch interessieren | Beliebte Beiträge zum Thema"
        " | Interessantes aus unserem | Weitere Inhalte zum Thema | Highlights aus dem Heft | Passende Artikel | Das könnte dich auch interessieren | Das könnte dir auch gefallen | Meistgelesen"
        " | Meistgelesene Artikel | Am meisten gelesen | Meistgelesene Beiträge | Meistkommentiert | Meistgeklickt | Top-Themen"
        " | Topthemen | Weitere Artikel | Weitere Nachrichten | Weitere Themen | Weitere Meldungen | Weitere Beiträge"
        " | Weitere News | Weitere Videos | Ähnliche Artikel | Ähnliche Beiträge | Verwandte Artikel | Verwandte Themen"
        " | Verwandte Beiträge | Empfohlene Artikel | Empfehlungen | Empfehlung der Redaktion | Redaktionsempfehlung"
        " | Empfohlen | Beliebte Artikel | Beliebt | Neueste Artikel | Neueste Beiträge | Aktuelle Nachrichten"
        " | Aktuelle Meldungen | Aktuelle Artikel | Alle Inhalte | Alle Artikel | Zum Thema | Zur Startseite | Mehr Artikel"
        " | Mehr Nachrichten | Mehr News | Mehr lesen | Neueste Nachrichten | Aus dem Ressort | Mehr aus dem Ressort"
        " | Passend dazu | Passend zum Thema | Interessant | Links zum Thema | Weiterführende Links | Weitere Informationen"
        " | Lesetipp | Lesetipps | Nächster Artikel | Vorheriger Artikel | Die beliebtesten Artikel | Unsere Empfehlungen",
        "fr": "À lire aussi | Lire aussi | À lire également | Lire également | À voir aussi | Voir aussi | Sur le même sujet"
        " | Sur le même thème | Articles liés | Articles similaires | Articles connexes | Dans la même rubrique | Les plus lus"
        " | Articles les plus lus | Les plus populaires | Le plus lu | Les plus partagés | Les plus commentés"
        " | Vous aimerez aussi | Cela pourrait vous intéresser | Ces articles peuvent vous intéresser | Notre sélection"
        " | Recommandé pour vous | Nos recommandations | À découvrir | À la une | Plus d'articles | Autres articles"
        " | Dernières nouvelles | Les dernières actualités | Tous les articles | Toute l'actualité | L'actu en continu"
        " | À suivre | Ailleurs sur le web | Contenus sponsorisés | Ne manquez pas | Nos derniers articles | À ne pas manquer"
        " | Lire la suite | Lire plus | Pour aller plus loin | Article suivant | Article précédent",
        "es": "Lo más leído | Lo más visto | Lo más | Lo más popular | Las más leídas | Más leídas | Más leídos | Lea también"
        " | Lee también | Leer también | Te puede interesar | Te puede interesar también | También te puede interesar"
        " | Te recomendamos | Le puede interesar | Noticias relacionadas | Artículos relacionados | Relacionado"
        " | Relacionados | Contenido relacionado | Temas relacionados | Más noticias | Más información | Más artículos"
        " | Otras noticias | Últimas noticias | No te pierdas | Recomendados | Recomendado | Recomendados para ti"
        " | Ver más | Leer más | Seguir leyendo | Más sobre este tema | Más en | Ver también | Noticia relacionada"
        " | Le recomendamos | Entradas relacionadas | Siguiente noticia | Destacados | Destacadas",
        "it": "Leggi anche | Articoli correlati | Altre notizie | Potrebbe interessarti | Potrebbe interessarti anche"
        " | Ti potrebbe interessare | Ti potrebbe interessare anche | Potrebbero interessarti | I più letti | Più letti"
        " | Le più lette | Notizie correlate | Correlati | Ultime notizie | Ultim'ora | Da non perdere"
        " | Dello stesso argomento | Approfondimenti | Vedi anche | Leggi tutto | Continua a leggere | Altri articoli"
        " | Consigliati | Consigliati per te | Contenuti sponsorizzati | In evidenza | Scopri di più | Leggi di più",
        "pt": "Leia também | Leia mais | Veja também | Veja mais | Mais lidas | Mais lidos | As mais lidas | Notícias relacionadas"
        " | Artigos relacionados | Relacionadas | Relacionados | Conteúdo relacionado | Últimas notícias | Mais notícias"
        " | Outras notícias | Saiba mais | Recomendados | Recomendado para você | Você também pode gostar"
        " | Talvez você goste | Mais populares | Ler mais | Ver mais | Ler também | Pode gostar também | Destaques"
        " | Posts relacionados | Tópicos relacionados | Matérias relacionadas | Continue lendo",
        "nl": "Lees ook | Lees meer | Lees verder | Meer nieuws | Meest gelezen | Best gelezen | Gerelateerd | Gerelateerde artikelen"
        " | Meer over dit onderwerp | Aanbevolen | Aanbevolen voor jou | Bekijk ook | Zie ook | Laatste nieuws | Ook interessant"
        " | Meer artikelen | Populair | Meer lezen | Net binnen | Dit vind je misschien ook leuk",
        "hu": "Ezek is érdekelhetnek | Ez is érdekelheti | Kapcsolódó cikkek | Legolvasottabb | További cikkek | Ajánlott cikkek | Kapcsolódó cikk | Kapcsolódó | Kapcsolódó tartalom | Kapcsolódó tartalmak | Kapcsolódó anyagok | Legolvasottabb cikkek | Legnépszerűbb | Legnépszerűbb cikkek | Legnézettebb | Ajánljuk | Ez is érdekelhet | Ezek is érdekelhetik | Olvasta már? | Ezt olvasta már? | Olvasd el ezt is | Olvassa el ezt is | További hírek | Hasonló cikkek | Legfrissebb cikkek",
        "pl": "Czytaj także | Czytaj też | Czytaj również | Czytaj dalej | Czytaj więcej | Przeczytaj także | Przeczytaj też"
        " | Przeczytaj również | Zobacz także | Zobacz też | Zobacz również | Zobacz więcej | Więcej informacji | Polecane"
        " | Polecane artykuły | Polecamy | Najczęściej czytane | Najpopularniejsze | Powiązane artykuły | Powiązane"
        " | Podobne artykuły | Najnowsze | Najnowsze wiadomości | Warto przeczytać | Powiązane tematy | Na ten temat"
        " | Więcej na ten temat | Sprawdź także | Popularne | Inne artykuły",
        "ru": "Читайте также | Читать также | Читайте ещё | Читать далее | Читать дальше | Читать ещё | Смотрите также"
        " | Материалы по теме | По теме | Статьи по теме | Новости по теме | Похожие статьи | Похожие новости | Похожие материалы"
        " | Самое читаемое | Самое популярное | Популярное | Популярные статьи | Другие новости | Ещё новости"
        " | Последние новости | Рекомендуем | Рекомендуемое | Вам может быть интересно | Вам также может понравиться"
        " | Главное за день | Главные новости | Новости партнёров | Сюжеты | Связанные материалы | Лента новостей"
        " | Ещё по теме | Подробнее | Узнать больше | Больше новостей | Выбор редакции | Сейчас читают | Все новости",
        "uk": "Читайте також | Читати також | Читай також | Читайте ще | Читати далі | Читайте далі | Дивіться також"
        " | Матеріали за темою | За темою | Новини за темою | Схожі новини | Схожі статті | Найпопулярніше | Популярне"
        " | Популярні новини | Інші новини | Останні новини | Рекомендуємо | Вам може бути цікаво | Головні новини"
        " | Новини партнерів | Стрічка новин | Більше новин | Вибір редакції | Головне | Всі новини | Усі новини"
        " | Найчитаніше | Статті за темою | Читайте також у | Докладніше",
        "tr": "İlgili haberler | İlgili haber | Bakmadan geçme | Bakmadan geçmeyin | Diğer haberler | Son dakika haberleri | En çok okunanlar | En çok okunan haberler"
        " | Ayrıca okuyun | Bunlar da ilginizi çekebilir | İlginizi çekebilir | Önerilen haberler | Sizin için önerilenler"
        " | Benzer haberler | Devamını oku | Haberin devamı | Bunları da okuyun | Son haberler | Editörün seçtikleri"
        " | Popüler haberler | Çok okunanlar | Günün manşetleri | İlgili konular | Sıradaki haber",
        "ar": "اقرأ أيضا | اقرأ المزيد | المزيد | المزيد من الأخبار | مواضيع ذات صلة | أخبار ذات صلة"
        " | ذات صلة | مقالات ذات صلة | الأكثر قراءة | الأكثر مشاهدة | أخبار متعلقة | شاهد أيضا | موضوعات متعلقة"
        " | قد يعجبك أيضا | آخر الأخبار | أهم الأخبار | اخترنا لك | الأكثر شعبية | مقترحات لك | المزيد حول | المزيد من",
        "zh": "相关阅读 | 相關閱讀 | 相关新闻 | 相關新聞 | 相关文章 | 相關文章 | 相关报道 | 相關報導 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀"
        " | 热门文章 | 熱門文章 | 热门新闻 | 熱門新聞 | 热点新闻 | 猜你喜欢 | 你可能也喜歡 | 你可能還想看 | 更多新闻 | 更多新聞 | 更多文章"
        " | 最新文章 | 最新消息 | 为您推荐 | 編輯推薦 | 编辑推荐 | 点击排行 | 热点推荐 | 阅读排行 | 相关链接 | 相关推荐 | 相關推薦 | 更多报道"
        " | 人氣排行 | 排行榜 | 精选文章 | 下一篇 | 上一篇 | 阅读更多 | 閱讀更多 | 更多 | 相关专题 | 看更多 | 热门推荐 | 作者最新文章 | 作者最近文章 | 最热文章 | 最热最新",
        "ja": "関連記事 | 関連ニュース | 関連リンク | 関連キーワード | 関連情報 | 関連トピックス | おすすめ記事 | おすすめ | おすすめの記事 | あわせて読みたい"
        " | 合わせて読みたい | こちらもおすすめ | 人気記事 | 人気記事ランキング | アクセスランキング | ランキング | 新着記事 | 新着 | 新着ニュース | 最新記事"
        " | 最新ニュース | 注目記事 | この記事を読んだ人は | この記事を読んだ人におすすめ | もっと見る | 一覧を見る | 一覧 | 次の記事 | 前の記事 | 続きを読む"
        " | 社会の新着 | PR記事 | こんな記事も読まれています | ピックアップ | トピックス | 主要ニュース | 編集部のおすすめ | 記事一覧 | もっと読む"
        " | あなたにおすすめ | あなたにおすすめの記事 | 急上昇ランキング | よく読まれている記事",
        "ko": "관련기사 | 관련 기사 | 관련뉴스 | 관련 뉴스 | 추천기사 | 추천 기사 | 추천뉴스 | 많이 본 뉴스 | 많이 본 기사 | 많이본 뉴스 | 인기기사 | 인기 기사"
        " | 인기뉴스 | 다른 기사 | 최신기사 | 최신뉴스 | 최신 뉴스 | 실시간 뉴스 | 주요뉴스 | 주요 뉴스 | 함께 읽기 | 함께 읽을만한 기사 | 읽어볼만한 뉴스 | 더보기"
        " | 이 시각 뉴스 | 이시각 주요뉴스 | 랭킹뉴스 | 핫이슈 | 오늘의 뉴스 | 다음 기사 | 이전 기사 | 기사 더보기 | 연관기사 | 이 기사도 읽어보세요 | 뉴스 더보기"
        " | 당신이 좋아할 만한 | 가장 많이 본 뉴스 | 에디터 픽 | 많이 읽은 기사 | 베스트 클릭 | 주요기사 | 주요 기사 | 추천 이슈 | 이 시각 주요뉴스 | 실시간 인기기사",
        "cs": "Čtěte také | Čtěte více | Přečtěte si také | Přečtěte si | Související články | Související | Mohlo by vás zajímat"
        " | Nejčtenější | Nejčtenější články | Další články | Další zprávy | Doporučujeme | Doporučené články | Více k tématu"
        " | K tématu | Podobné články | Nejnovější články | Číst dál | Číst více | Celý článek | Témata",
        "sv": "Läs också | Läs även | Läs mer | Läs vidare | Mer om ämnet | Mest läst | Mest lästa | Relaterat | Relaterade artiklar"
        " | Fler nyheter | Senaste nytt | Senaste nyheterna | Rekommenderat | Fler artiklar | Se även | Se också"
        " | Rekommenderade artiklar | Mer i ämnet | Fortsätt läsa | Andra läser",
        "da": "Læs også | Læs mere | Læs videre | Mest læste | Mest læst | Relaterede artikler | Relateret | Flere nyheder"
        " | Seneste nyt | Se også | Anbefalet | Mere om emnet | Andre læser | Anbefalede artikler | Flere artikler | Seneste nyheder"
        " | Måske er du interesseret i",
        "no": "Les også | Les mer | Les videre | Mest lest | Mest leste | Relaterte artikler | Relatert | Flere nyheter"
        " | Siste nytt | Siste nyheter | Se også | Anbefalt | Mer om emnet | Flere saker | Anbefalte artikler | Andre leser",
        "fi": "Lue myös | Lue myös nämä | Katso myös | Luetuimmat | Luetuimmat jutut | Luetuimmat uutiset | Suosituimmat | Lisää aiheesta"
        " | Aiheesta lisää | Lue lisää aiheesta | Samasta aiheesta | Aiheeseen liittyvää | Aiheeseen liittyvät artikkelit | Lisää uutisia"
        " | Suosittelemme | Suositellut artikkelit | Toimitus suosittelee | Uusimmat artikkelit | Tuoreimmat jutut | Sinua voisi kiinnostaa",
        "ro": "Citește și | Citiți și | Vezi și | Articole similare | Articole recomandate | Articole recente | Articole pe aceeași temă"
        " | Pe aceeași temă | Cele mai citite | Cele mai populare | Cele mai noi articole | Recomandări | Recomandate"
        " | Te-ar putea interesa | Te-ar putea interesa și | Alte articole | Alte știri | Mai multe știri | Din aceeași categorie"
        " | Articole din aceeași categorie",
        "el": "Διαβάστε επίσης | Διαβάστε ακόμη | Διαβάστε ακόμα | Διάβασε επίσης | Διάβασε ακόμα | Διαβάστε σχετικά | Δείτε επίσης | Δείτε ακόμη"
        " | Δείτε ακόμα | Σχετικά άρθρα | Σχετικά θέματα | Σχετικές ειδήσεις | Δημοφιλή | Δημοφιλή άρθρα | Δημοφιλέστερα | Τα πιο δημοφιλή"
        " | Τα πιο διαβασμένα | Προτεινόμενα | Προτεινόμενα άρθρα | Πρόσφατα άρθρα | Τελευταία άρθρα | Περισσότερα άρθρα | Σας προτείνουμε",
        "bg": "Още по темата | По темата | Прочетете също | Прочетете и | Вижте също | Свързани статии | Свързани новини | Подобни статии"
        " | Подобни новини | Най-четени | Най-четено | Най-четени новини | Най-четени статии | Най-коментирани | Още новини"
        " | Още от категорията | Още от рубриката | Препоръчани | Препоръчано | Препоръчваме ви | Последни статии | Последни публикации"
        " | Може да ви хареса | Не пропускайте",
        "hr": "Pročitajte još | Pročitaj još | Pročitajte i | Povezani članci | Povezane vijesti | Povezano | Vezani članci | Vezane vijesti"
        " | Slični članci | Najčitanije | Najčitanije vijesti | Najkomentiranije | Najnoviji članci | Preporučujemo | Preporučeno"
        " | Preporučeni članci | Moglo bi vas zanimati | Možda vas zanima | Možda će vas zanimati | Pogledajte još | Pogledajte i"
        " | Još iz rubrike | Više iz rubrike | Ostale vijesti | Još vijesti | Ne propustite",
        "sr": "Pročitajte još | Pročitajte i | Pročitaj još | Povezane vesti | Povezani članci | Povezane teme | Vezane vesti | Slične vesti"
        " | Slični članci | Najčitanije | Najčitanije vesti | Najkomentarisanije | Preporučujemo | Preporučeno | Možda će vas zanimati"
        " | Možda vas zanima | Pogledajte još | Pogledajte i | Još iz rubrike | Više iz rubrike | Ostale vesti | Još vesti | Izdvajamo"
        " | Ne propustite | Bonus video | Прочитајте још | Прочитајте и | Прочитај још | Повезане вести | Повезани чланци | Повезане теме"
        " | Везане вести | Сличне вести | Слични чланци | Најчитаније | Најчитаније вести | Најкоментарисаније | Препоручујемо"
        " | Препоручено | Можда ће вас занимати | Можда вас занима | Погледајте још | Погледајте и | Још из рубрике | Више из рубрике"
        " | Остале вести | Још вести | Издвајамо | Не пропустите | Бонус видео",
        "sk": "Čítajte tiež | Čítajte aj | Prečítajte si aj | Prečítajte si tiež | Prečítajte si | Súvisiace články | Súvisiaci článok"
        " | Súvisiace | Mohlo by vás zaujímať | Najčítanejšie | Najčítanejšie články | Najčítanejšie správy | Najnovšie články"
        " | Ďalšie články | Ďalšie správy | Podobné články | Viac k téme | Viac o téme | Odporúčame | Odporúčané | Odporúčané články"
        " | Pozrite si aj | Pozrite aj | Neprehliadnite",
        "sl": "Preberite tudi | Preberi tudi | Preberite še | Preberi še | Najbolj brano | Najbolj komentirano | Sorodni članki | Sorodne novice"
        " | Sorodne vsebine | Povezani članki | Povezane novice | Povezane vsebine | Podobni članki | Najnovejši članki | Priporočamo"
        " | Priporočeno | Morda vas bo zanimalo | Oglejte si tudi | Več novic | Ostale novice | Več iz rubrike | Ne spreglejte"
        " | Ne zamudite",
        "ca": "Llegeix també | Llegiu també | Vegeu també | Notícies relacionades | Articles relacionats | Entrades relacionades"
        " | Contingut relacionat | Continguts relacionats | Relacionat | El més llegit | Les més llegides | Més llegit | El més vist"
        " | Et pot interessar | També et pot interessar | Et recomanem | Més notícies | Més articles | Últims articles | Darrers articles"
        " | Entrades recents | Notícies destacades",
        "lt": "Taip pat skaitykite | Skaitykite taip pat | Taip pat skaityk | Susiję straipsniai | Susijusios naujienos | Susiję įrašai"
        " | Panašūs straipsniai | Skaitomiausi | Skaitomiausi straipsniai | Skaitomiausios naujienos | Populiariausi straipsniai"
        " | Populiariausi | Naujausi straipsniai | Naujausios naujienos | Naujausios žinios | Svarbiausios naujienos | Daugiau šia tema"
        " | Daugiau naujienų | Rekomenduojame | Rekomenduojame perskaityti | Rekomenduojami straipsniai | Redakcija rekomenduoja"
        " | Kiti straipsniai | Jums gali patikti",
        "lv": "Lasi arī | Lasiet arī | Lasi vēl | Saistītie raksti | Saistītās ziņas | Līdzīgi raksti | Lasītākie | Lasītākie raksti | Lasītākais"
        " | Populārākie raksti | Populārākās ziņas | Jaunākās ziņas | Jaunākie raksti | Vairāk par tēmu | Par šo tēmu | Iesakām"
        " | Iesakām izlasīt | Redakcija iesaka | Citi raksti | Citas ziņas | Aktuālās ziņas | Vairāk ziņu | Šobrīd aktuāli",
        "et": "Loe ka | Loe lisaks | Loe veel | Vaata ka | Seotud lood | Seotud artiklid | Seotud uudised | Sarnased artiklid | Enim loetud"
        " | Loetumad | Loetuimad | Enim kommenteeritud | Viimased uudised | Värsked uudised | Viimased lood | Samal teemal"
        " | Veel samal teemal | Toimetus soovitab | Soovitame | Sarnased postitused",
        "is": "Mest lesið | Tengdar fréttir | Tengt efni | Tengdar greinar | Sjá einnig | Lesið einnig | Nýjustu fréttir | Nýjast"
        " | Nýjustu greinar | Nýlegar færslur | Fleiri fréttir | Helstu fréttir | Svipaðar greinar | Vinsælast | Ekki missa af",
        "he": "כתבות נוספות | כתבות קשורות | כתבות מומלצות | קראו גם | קרא גם | ראו גם | עוד בנושא | עוד באותו נושא | לקריאה נוספת"
        " | אולי יעניין אותך | אולי יעניין אתכם | הנקראות ביותר | הכתבות הנקראות ביותר | הכי נקראות | הנצפות ביותר | כתבות אחרונות"
        " | חדשות אחרונות | עדכונים אחרונים | פוסטים אחרונים | עוד כתבות | עוד חדשות | מומלצים | עוד בוואלה",
        "fa": "بیشتر بخوانید | همچنین بخوانید | مطالب مرتبط | اخبار مرتبط | خبرهای مرتبط | مقالات مرتبط | در همین زمینه | مطالب مشابه"
        " | نوشته‌های مشابه | مطالب پیشنهادی | پیشنهاد سردبیر | پیشنهاد ما | پربازدیدترین‌ها | پربازدیدترین ها | پربازدیدها"
        " | پربازدیدترین اخبار | پربازدیدترین مطالب | آخرین اخبار | آخرین خبرها | تازه‌ترین اخبار | تازه‌ترین خبرها | جدیدترین اخبار"
        " | مهم‌ترین اخبار | اخبار برگزیده | از دست ندهید",
        "hi": "यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | इन्हें भी पढ़ें | संबंधित खबरें | संबंधित ख़बरें | संबंधित समाचार | संबंधित लेख"
        " | ताजा खबरें | ताज़ा खबरें | ताज़ा ख़बरें | ताजा समाचार | लेटेस्ट न्यूज | लेटेस्ट न्यूज़ | टॉप न्यूज | टॉप न्यूज़ | टॉप स्टोरी"
        " | बड़ी खबरें | बड़ी ख़बरें | अन्य खबरें | और खबरें | सबसे अधिक पढ़ी गईं | जरूर पढ़ें | ज़रूर पढ़ें | ट्रेंडिंग | ट्रेंडिंग न्यूज",
        "id": "Baca juga | Simak juga | Lihat juga | Berita terkait | Artikel terkait | Terkait | Video terkait | Terpopuler | Berita terpopuler"
        " | Berita populer | Artikel populer | Paling banyak dibaca | Berita terbaru | Artikel terbaru | Terbaru | Pos-pos terbaru"
        " | Berita lainnya | Artikel lainnya | Berita pilihan | Pilihan editor | Pilihan redaksi | Rekomendasi untuk anda | Jangan lewatkan"
        " | Berita utama | Berita berkaitan | Artikel berkaitan | Berita lain | Paling popular",
        "vi": "Tin liên quan | Bài liên quan | Bài viết liên quan | Tin bài liên quan | Tin tức liên quan | Video liên quan | Cùng chuyên mục"
        " | Tin cùng chuyên mục | Bài cùng chuyên mục | Cùng chủ đề | Đọc nhiều | Đọc nhiều nhất | Xem nhiều | Tin đọc nhiều"
        " | Tin xem nhiều | Có thể bạn quan tâm | Tin mới | Tin nổi bật | Tin khác | Các tin khác | Bài viết khác | Bài viết mới"
        " | Bài viết mới nhất | Bài mới nhất | Đừng bỏ lỡ | Dành cho bạn",
        "th": "ข่าวที่เกี่ยวข้อง | บทความที่เกี่ยวข้อง | เรื่องที่เกี่ยวข้อง | เนื้อหาที่เกี่ยวข้อง | อ่านข่าวที่เกี่ยวข้อง | ข่าวยอดนิยม"
        " | ยอดนิยม | ข่าวแนะนำ | บทความแนะนำ | เรื่องแนะนำ | บทความล่าสุด | เรื่องล่าสุด | ข่าวที่น่าสนใจ | บทความที่น่าสนใจ | ข่าวเด่น"
        " | อ่านมากที่สุด | ได้รับความนิยมสูงสุด | ข่าวอื่นๆ | ข่าวอื่น ๆ",
    },
    section=True,
    drops=(
        "Taip pat skaitykite:", "Lasi arī:", "Loe ka:", "Mest lesið:", "כתבות נוספות:", "بیشتر بخوانید:", "यह भी पढ़ें:", "Baca juga:", "Tin liên quan:", "ข่าวที่เกี่ยวข้อง:",
        "Lue myös:", "Citește și:", "Διαβάστε επίσης:", "Още по темата:", "Pročitajte još:", "Pročitajte još:", "Čítajte tiež:", "Preberite tudi:", "Llegeix també:",
        "Ezek is érdekelhetnek",
        "MORE NEWS", "Editors' Picks", "Editors’ Picks", "Related Articles:", "» Most Read", "Trending now",
        "MEHR ZUM THEMA", "À lire aussi", "Lo más leído", "Leggi anche:", "Leia também", "Lees ook:", "Czytaj także:",
        "Читайте также", "Читайте також:", "İlgili Haberler", "اقرأ أيضًا", "相关阅读：", "■関連記事", "관련기사", "Čtěte také",
        "Läs också:", "Læs også", "Les også",
    ),
    keeps=(
        "Related trials in three other states are pending.",
        "The most read novel of the year was written in a prison.",
        "Trending upwards",
        "Mehrere Festnahmen",
    ),
)  # fmt: skip

HINT = Rule(
    name="related-hint",
    role="related",
    why="Words that head a box on one page and a paragraph of the article on another.",
    lines={
        "en": "Top picks | Details | Reviews | Alerts | Last 0 days | 0 days | 0 hrs | 0 hours | Most popular now, in detail | Key takeaways | Key points | At a glance | In brief | Highlights | Story highlights | In this article | Contents"
        " | Table of contents | In this story | What we know | Analysis | Explainer | Background | Timeline | Features"
        " | Resources | External links | Links | Notes | Sources | Archive | Archives | Photos | Video | Videos | Podcast"
        " | Podcasts | Special report | Exclusive | Interview | Quiz | Events | Jobs | Summary | Topics in this article"
        " | People in the news | Also | Latest | Latest news | News | Popular | Recommendations | Watch | Live | Interactive",
        "de": "Hintergrund | Auf einen Blick | Das Wichtigste in Kürze | Video | Interview | Kurz notiert | Überblick | Links | Nachrichten",
        "fr": "En bref | L'essentiel | Vidéo | Dossier | À retenir | Actualités",
        "es": "En breve | Claves | Vídeo | Noticias | Resumen",
    },
    weak=True,
    section=True,
    drops=("Key takeaways", "VIDEO", "Hintergrund", "En bref", "Claves"),
    keeps=("Background music played.",),
)  # fmt: skip

RULES = (SECTION, LEAD, LEAD_HINT, MORE, INVITATION, SOFT_INVITATION, MORE_FROM, READ_MORE_FROM, HINT)
