"""Controls and notes of audio and video players."""

from cleaner.rules.base import Pattern, Rule

CONTROLS = Rule(
    name="player-controls",
    role="player",
    why="A player's buttons, clocks and messages stand among the text.",
    lines={
        "en": "Modal Trigger | Play video | Open this photo in gallery | Loading video | Loading audio | Loading player | Video loading | Play audio | Play now | Mute | Unmute | Fullscreen | Full screen | Exit fullscreen | Non-fullscreen | Chromecast | Closed captions | Captions off | Captions settings | Subtitles | Subtitles off | Descriptions off | Audio track | Playback rate | Playback speed | Picture-in-picture"
        " | Current time | Duration time | Remaining time | Loaded | Stream type live | Seek to live, currently behind live | Video player is loading | Video player | Audio player | This is a modal window | Beginning of dialog window | End of dialog window | Escape will cancel and close the window"
        " | Share video | Share this video | Watch video | Watch the video | Watch live | Watch now | Listen now | Listen live | Listen to this article | Listen to this story | Listen to article | Listen to the article | Listen to the podcast | Listen to this page | Now playing | Autoplay | Auto play"
        " | Rewind 0 seconds | Forward 0 seconds | Skip forward | Skip back | Media playback is unsupported on your device | Media playback is not supported on this device | Media requires JavaScript to play | Video unavailable | Video not available | This video can not be played | This video cannot be played | To play this video you need to enable JavaScript in your browser"
        " | Warning, graphic video | Warning: graphic content | Hit play on the player below | Toggle playback | Previous slide | Next slide | Slideshow | View slideshow | View gallery | Open gallery | Open image gallery | Launch gallery | Previous image | Next image | View photos | Photo gallery | Hide thumbnails | Show thumbnails | Show caption | Hide caption"
        " | Close gallery | Download audio | Read transcript | View transcript | Embed video | Copy embed code | Toggle more options | Play again | Advertisement: video will start | Your video will begin in 0 | Video transcript | Video duration | Your browser doesn't support HTML0 audio | Your browser does not support the audio element"
        " | Your browser does not support the video tag | Your browser does not support the video element | Error loading media | Skip in 0 | Turn on captions | Jump back | This live stream has ended | Text to speech | Article audio | Audio version | Narrated by | Listen: | Read aloud | Estimated listening time",
        "de": "Anhören | Audio starten, abbrechen mit Escape | Video starten, abbrechen mit Escape | Artikel anhören | Beitrag anhören | Video abspielen | Abspielen | Audio abspielen | Vollbild | Stummschalten | Ton an | Video starten | Video ansehen | Zum Video | Artikel vorlesen | Vorlesen lassen | Podcast anhören | Zum Anhören | Untertitel | Wiedergabe | Wiedergabegeschwindigkeit | Bildergalerie | Galerie öffnen | Jetzt anhören | Bilderstrecke | Video läuft nicht?",
        "fr": "Écouter | Écouter l'article | Écouter cet article | Lire la vidéo | Plein écran | Lecture | Lancer la lecture | Voir la vidéo | Regarder | Podcast | Sous-titres | Diaporama | Vidéo en cours | Écoutez cet article", "es": "Escuchar | Escuchar nota | Escuchar la nota | Escuchar artículo | Escucha este artículo | Escuchar noticia | Reproducir | Reproducir vídeo | Pantalla completa | Ver vídeo | Escucha la noticia | Galería | Subtítulos",
        "it": "Ascolta | Ascolta l'articolo | Ascolta questo articolo | Riproduci | Guarda il video | Schermo intero | Sottotitoli | Riproduci video | Fotogallery", "pt": "Ouvir | Ouça | Ouça este artigo | Ouvir artigo | Ouvir notícia | Reproduzir | Tela cheia | Ver vídeo | Assista ao vídeo | Ouça este conteúdo | Ouvir este artigo | Galeria de fotos", "nl": "Luister | Luister naar dit artikel | Afspelen | Volledig scherm | Bekijk de video | Speel af | Beluister",
        "pl": "Posłuchaj | Posłuchaj artykułu | Odtwórz | Odtwórz wideo | Pełny ekran | Obejrzyj | Zobacz wideo | Odsłuchaj artykuł | Galeria zdjęć", "ru": "Слушать | Прослушать | Слушать статью | Прослушать новость | Смотреть видео | Воспроизвести | Во весь экран | Аудиоверсия", "uk": "Слухати | Прослухати | Слухати статтю | Дивитися відео | Відтворити | Прослухати статтю",
        "tr": "Dinle | Haberi dinle | Oynat | Videoyu izle | Tam ekran | Haberi sesli dinle | Videoyu oynat", "ar": "استمع | استمع للمقال | استمع إلى المقال | شاهد الفيديو | تشغيل | الاستماع للمقال", "zh": "播放 | 收听 | 听新闻 | 朗读 | 播放视频 | 全屏 | 语音播报 | 收聽 | 聽新聞 | 观看视频 | 暂停", "ja": "再生 | この記事の画像を見る | この記事の画像を見る(0枚) | 写真を見る | 音声を聞く | 記事を聞く | 動画を再生 | 全画面 | この記事を音声で聴く | 動画を見る | 一時停止 | 音声で聞く | 読み上げ",
        "ko": "재생 | 듣기 | 음성으로 듣기 | 기사 듣기 | 동영상 재생 | 전체화면 | 음성듣기 | 일시정지 | 뉴스 듣기", "cs": "Přehrát | Poslechnout | Poslechnout článek | Přehrát video | Celá obrazovka | Poslech článku | Poslechněte si článek", "sv": "Lyssna | Lyssna på artikel | Lyssna på artikeln | Spela upp | Spela | Helskärm | Spela video | Se klippet", "da": "Lyt | Lyt til artiklen | Afspil | Lyt til artikel | Fuld skærm | Afspil video | Hør artiklen | Oplæst",
        "et": "Kuula artiklit",
        "no": "Lytt | Lytt til saken | Spill av | Lytt til artikkelen | Fullskjerm | Se video | Hør saken",
    },
    patterns=(
        Pattern(regex=r"^(?:current time|remaining time|duration|loaded|progress|volume|stream type|played|runtime|running time)[ :-]{1,3}(?:-?0:0(?::0)?|-?0%?|0:0 ?/ ?0:0|live|0 (?:min|minutes?))?$", cues="time duration loaded progress volume stream played runtime length", at_most=5),
        Pattern(regex=r"^0:0(?::0)? ?/ ?-?0:0(?::0)?$|^(?:listen|play|anhoren|watch|video|audio|escuchar|ecouter|ascolta|ouvir|luister)[ (]{0,2}0[:m]0.{0,12}$|^0:0 (?:anhoren|listen|play|video|audio|watch|min)\b.{0,20}$", cues="0 0m0", at_most=6, language="mul"),
        Pattern(regex=r"^(?:rewind|forward|skip|skip forward|skip back|jump back|seek)(?: by)? ?0 ?(?:s|sec|seconds?)$", cues="rewind forward skip jump seek", at_most=5),
        Pattern(regex=r"^(?:diese|die) (?:audio|vorlese|zusammenfassung)\w* (?:wurde|wird|ist)\b.{0,30}\b(?:kunstlich|automatisch|maschinell|kunstlicher intelligenz|ki)\b", cues="kunstlich automatisch maschinell kunstlicher ki", at_most=45, language="de"),
        Pattern(regex=r"^(?:artikel|beitrag|podcast|folge) (?:an)?horen.{0,20}$", cues="anhoren horen", at_most=5, language="de"),
        Pattern(regex=r"^(?:this|the|your) (?:video|audio|media|podcast|clip|stream|player|recording|live stream|program|content)\b.{0,60}\b(?:not available|unavailable|no longer available|not supported|cannot be played|can't be played|could not be loaded|has expired|removed|loading|will (?:start|begin|play|resume)|requires|failed to load|isn't available|is only available)\b", cues="video audio media podcast clip stream player recording program content", at_most=24),
        Pattern(regex=r"^(?:this|the) (?:audio|article|story|narration|recording|voice|content)\b.{0,40}\b(?:created|generated|produced|read|voiced|narrated|made)\b.{0,20}\b(?:with|by|using|aloud)\b.{0,24}\b(?:ai|artificial intelligence|automated|automatically|voice|text-to-speech|synthetic|machine|robot|technology)\b", cues="audio article story narration recording voice content", at_most=26),
        Pattern(regex=r"^(?:listen to|play|hear|watch) (?:this|the|our|full|latest|more) .{0,40}(?:article|story|podcast|episode|audio|video|interview|version|below|here|above)\b.{0,20}$", cues="listen play hear watch", at_most=11),
        Pattern(regex=r"^listen to this (?:article|story|post|page)\b.{0,60}\b(?:audio version|text-to-speech|narrated|generated|automated voice|ai)\b", cues="listen", at_most=60),
        Pattern(regex=r"\S Back to video$", cues="video", at_most=30, folded=False),
        Pattern(regex=r"\byour browser (?:doesn't|does not|cannot|can't|is not able to) (?:support|play|display)\b", cues="browser", at_most=30),
    ),
    run=True,
    drops=(
        "This audio is created with AI assistance", "Current Time 0:00", "Remaining Time -0:00", "Loaded: 0%", "Duration 0:00", "Rewind 10 Seconds", "Video Player is loading.", "Your browser doesn't support HTML5 audio", "This video is no longer available.", "Listen to this article", "Artikel anhören(03:15 min)", "0:00 Anhören",
        "Vollbild", "Ferry returns to the Mill after nine years Back to video", "Open this photo in gallery:", "この記事の画像を見る(2枚)", "Diese Zusammenfassung wurde künstlich erzeugt.", "Diese Audiofassung wurde künstlich erzeugt. Wie, steht hier.", "Écouter l'article", "Escuchar", "Ascolta l'articolo", "Ouvir artigo", "Luister naar dit artikel", "Posłuchaj artykułu", "Прослушать новость", "Слухати статтю", "Haberi dinle", "استمع للمقال", "听新闻", "音声を聞く", "기사 듣기", "Poslechnout článek", "Lyssna på artikel", "Lyt til artiklen", "Lytt til saken", "Kuula artiklit", "Escuchar nota", "Ouça este artigo",
    ),
    keeps=("Listen here on your chosen podcast platform.", "Should You Listen to the Tapes?", "Play resumed after an hour.", "Why the court went back to video",  "Die Audiospur wurde vor Gericht angehört.", "The video is no proof, the court said."),
)  # fmt: skip

BARE = Rule(
    name="player-bare",
    role="player",
    why="Buttons of one word, which may also be a sub-heading.",
    lines={"en": "Audio | Video | Play | Up next | Embed | Volume | Progress | Duration | Captions | Transcript | Pause | Replay | Listen | Live stream"},
    weak=True,
    run=True,
    drops=("Play", "Transcript"),
    keeps=("Play was stopped.",),
)  # fmt: skip

RULES = (BARE, CONTROLS)
