"""Lines of forms: required marks, validation texts, log-in boxes."""

from cleaner.rules.base import Pattern, Rule

REQUIRED = Rule(
    name="form-required",
    role="form",
    why="Sign-up forms mark what must be filled in, once for every form on the page.",
    lines={
        "en": "indicates required | indicates required field | indicates required fields | required field | required fields"
        " | required | denotes required field | denotes required fields | denotes a required field"
        " | indicates a required field | marked fields are required | fields are required | is required"
        " | this field is required | required information | indicates mandatory field | mandatory field"
        " | mandatory fields | all fields are required | all fields required | required fields are marked"
        " | fields marked with * are required | fields marked with an asterisk are required"
        " | your email address will not be published | email address * | email * | name * | first name * | last name *"
        " | your name | your email | your email address | e-mail address"
        " | zip code | postal code | enter email | enter your email | enter your email address | enter your e-mail"
        " | enter email address | leave this field blank | leave this field empty | captcha | upload file | choose file"
        " | select country | select one | please select | phone number | date of birth | your message",
        "de": "Pflichtfeld | Pflichtfelder | Pflichtangabe | Pflichtangaben | kennzeichnet Pflichtfelder | E-Mail-Adresse"
        " | Ihre E-Mail-Adresse | Deine E-Mail-Adresse | Vorname | Nachname | Pflichtfelder sind mit * markiert"
        " | Alle Felder sind Pflichtfelder | E-Mail-Adresse eingeben | Bitte auswählen",
        "fr": "Champ obligatoire | Champs obligatoires | Champ requis | Votre e-mail | Votre adresse e-mail | Adresse e-mail"
        " | Votre adresse email | Champs requis | Indique un champ obligatoire | Indique les champs obligatoires"
        " | Votre email | Entrez votre email | Entrez votre adresse e-mail",
        "es": "Campo obligatorio | Campos obligatorios | Campo requerido | Campos requeridos | Tu correo electrónico"
        " | Correo electrónico | Introduce tu correo | Introduce tu email | Tu email",
        "it": "Campo obbligatorio | Campi obbligatori | Indirizzo email | Indirizzo e-mail | Inserisci la tua email"
        " | La tua email | Il tuo indirizzo email | I campi obbligatori sono contrassegnati",
        "pt": "Campo obrigatório | Campos obrigatórios | Seu e-mail | Digite seu e-mail | Insira seu e-mail"
        " | Endereço de e-mail | O seu e-mail",
        "nl": "Verplicht veld | Verplichte velden | E-mailadres | Je e-mailadres | Uw e-mailadres | Vul je e-mailadres in",
        "pl": "Pole wymagane | Pola wymagane | Pole obowiązkowe | Adres e-mail | Twój adres e-mail | Podaj adres e-mail"
        " | Wpisz swój e-mail | Twój e-mail",
        "ru": "Обязательное поле | Обязательные поля | Ваш e-mail | Введите e-mail | Электронная почта"
        " | Введите ваш e-mail | Адрес электронной почты | Поля, обязательные для заполнения | Ваше имя",
        "uk": "Обов'язкове поле | Обов'язкові поля | Ваш e-mail | Введіть e-mail | Електронна пошта | Ваше ім'я",
        "tr": "Zorunlu alan | Zorunlu alanlar | E-posta adresiniz | E-posta adresi | E-posta adresinizi girin",
        "ar": "حقل مطلوب | حقول مطلوبة | البريد الإلكتروني | بريدك الإلكتروني | الحقول المطلوبة",
        "zh": "必填 | 必填项 | 必填欄位 | 为必填项 | 电子邮件地址 | 電子郵件地址 | 请输入邮箱 | 邮箱地址",
        "ja": "必須 | 必須項目 | は必須項目です | メールアドレス | メールアドレスを入力 | メールアドレスを入力してください",
        "ko": "필수 항목 | 필수 입력 | 필수입력 | 이메일 주소 | 이메일을 입력하세요 | 이메일 주소를 입력하세요",
        "cs": "Povinné pole | Povinná pole | Povinný údaj | Váš e-mail | Zadejte e-mail | E-mailová adresa",
        "sv": "Obligatoriskt fält | Obligatoriska fält | E-postadress | Din e-postadress | Ange din e-post",
        "da": "Obligatorisk felt | Obligatoriske felter | E-mailadresse | Din e-mail | Indtast din e-mail | Skal udfyldes",
        "no": "Obligatorisk felt | Obligatoriske felt | E-postadresse | Din e-postadresse | Din e-post | Må fylles ut",
    },
    patterns=(
        Pattern(
            regex=r"^(?:fields? )?(?:\(?(?:\*|an? asterisk)\)? )?(?:marked )?(?:with )?(?:an? )?(?:\*|asterisk)? ?"
            r"(?:indicates?|denotes?|means?|marks?|=)(?: an?| the)?(?: field is)? (?:required|mandatory|compulsory)(?: fields?| information| items?)?$",
            cues="indicates indicate denotes denote means mean marks mark required mandatory",
            at_most=9,
        ),
        Pattern(
            regex=r"^(?:all )?(?:required|mandatory) (?:fields?|information)(?: are| is)? (?:marked|indicated|denoted)\b",
            cues="required mandatory",
            at_most=10,
        ),
        Pattern(
            regex=r"^(?:all )?fields (?:marked|indicated|with)\b.{0,30}\b(?:required|mandatory|compulsory)$",
            cues="fields",
            at_most=12,
        ),
    ),
    run=True,
    drops=(
        "* indicates required", "*indicates required", "Indicates required *", "* = required field",
        "(*) denotes mandatory fields", "All fields marked with an asterisk (*) are required.",
        "* Pflichtfeld", "* Champs obligatoires", "*Campos obligatorios", "Campi obbligatori *", "Campo obrigatório",
        "* Verplicht veld", "Pole wymagane *", "* Обязательное поле", "* Обов'язкове поле", "* Zorunlu alan",
        "* حقل مطلوب", "* 必填项", "必須 *", "* 필수 항목", "* Povinné pole", "* Obligatoriskt fält", "* Obligatorisk felt",
        "* Obligatoriske felt",
    ),
    keeps=(
        "* A wireless connection is required.",
        "The asterisk indicates a required course, the dean explained.",
        "Looking at the numbers, the scale of the required investment is staggering.",
    ),
)  # fmt: skip

VALIDATION = Rule(
    name="form-validation",
    role="form",
    why="A form's messages about missing or wrong entries are part of the page, shown or not.",
    patterns=(
        Pattern(
            regex=r"^(?:oops |sorry |error )?(?:please|you must|you need to|kindly)\b.{0,12}"
            r"\b(?:enter|provide|type|insert|input|fill|check|verify|confirm|select|choose|use|try|supply)\b.{0,40}"
            r"\b(?:e-?mail|username|password|address|name|fields?|code|captcha|again|form|value|option|number|box|inbox)\b",
            cues="please kindly must need",
            at_most=14,
        ),
        Pattern(
            regex=r"^(?:the |your |this |that |an? )?(?:e-?mail|e-?mail address|username|password|name|field|code|zip|form|captcha|passwords)"
            r"(?: address| you entered| provided| entered)? (?:is|was|are|has|do|does|must|cannot|can't|field)\b.{0,50}"
            r"\b(?:invalid|incorrect|required|valid|empty|blank|match|already|characters|wrong|not found|submitted|published)\b",
            cues="email mail username password passwords name field code zip form captcha",
            at_most=14,
        ),
        Pattern(
            regex=r"^(?:invalid|incorrect|wrong|missing) (?:e-?mail|username|password|captcha|code|address|login)\b",
            cues="invalid incorrect wrong missing",
            at_most=14,
        ),
        Pattern(
            regex=r"\b(?:something went wrong|an error (?:has )?occurred|there was an error|there was a problem|we couldn't)\b.{0,60}"
            r"\b(?:try again|later|submission|request|refresh|reload|reminder)\b|^(?:oops\W{1,3})?something went wrong$",
            cues="wrong error problem couldn",
            at_most=22,
        ),
        Pattern(
            regex=r"^(?:a |we've sent a |we have sent a |we sent a )?(?:verification |confirmation |one[- ]time |activation |reset )"
            r"?(?:code|link|e-?mail|pin|message) (?:has been|was|is) sent\b",
            cues="sent",
            at_most=26,
        ),
        Pattern(
            regex=r"^(?:your|the) (?:message|submission|comment|request|registration|subscription|account|vote|form)(?: request)? "
            r"(?:has been|was|could not be|is|has been successfully|was successfully) ?(?:successfully )?"
            r"(?:sent|submitted|received|saved|confirmed|created|recorded|posted|completed?|awaiting moderation)\b",
            cues="message submission comment request registration subscription account vote form",
            at_most=16,
        ),
        Pattern(regex=r"^\{\{.{0,200}\}\}$|^\{\{[#/]|^\{%.{1,80}%\}$|^\$\{.{1,60}\}$|^<%.{1,80}%>$|^\[object object\]$",
                cues="choicecards heading paragraphs ticker highlightedtext object title if for url name item items each block",
                folded=False, language="und"),
        Pattern(regex=r"^bitte\b.{0,50}\b(?:eingeben|ein|prufen sie|prufen|auswahlen|ausfullen|versuchen sie|geben sie)\b",
                cues="bitte", at_most=16, language="de"),
        Pattern(regex=r"^(?:veuillez|merci de|merci d')\b.{0,20}(?:saisir|entrer|renseigner|verifier|indiquer|remplir|reessayer|selectionner)",
                cues="veuillez merci", at_most=16, language="fr"),
        Pattern(regex=r"^(?:por favor,? )?(?:introduce|introduzca|ingresa|ingrese|escribe|revisa)\b.{0,40}\b(?:correo|email|e-mail|contrasena|nombre)\b",
                cues="introduce introduzca ingresa ingrese escribe revisa", at_most=14, language="es"),
        Pattern(regex=r"^(?:per favore,? )?(?:inserisci|inserire|controlla)\b.{0,40}\b(?:email|e-mail|password|nome|indirizzo)\b",
                cues="inserisci inserire controlla", at_most=14, language="it"),
        Pattern(regex=r"^(?:por favor,? )?(?:digite|insira|informe|preencha)\b.{0,40}\b(?:email|e-mail|senha|nome|campos?)\b",
                cues="digite insira informe preencha", at_most=14, language="pt"),
        Pattern(regex=r"^(?:vul|voer)\b.{0,40}\b(?:e-mailadres|wachtwoord|naam)\b", cues="vul voer", at_most=14, language="nl"),
        Pattern(regex=r"^(?:prosze )?(?:podaj|wpisz|wprowadz)\b.{0,40}\b(?:adres|e-mail|email|haslo)\b",
                cues="podaj wpisz wprowadz", at_most=14, language="pl"),
        Pattern(regex=r"^(?:пожалуиста,? )?(?:введите|укажите|проверьте)\b.{0,40}(?:почт|e-mail|email|пароль|адрес)",
                cues="введите укажите проверьте", at_most=14, language="ru"),
        Pattern(regex=r"^(?:будь ласка,? )?(?:введіть|вкажіть|перевірте)\b.{0,40}(?:пошт|e-mail|email|пароль|адрес)",
                cues="введіть вкажіть перевірте", at_most=14, language="uk"),
        Pattern(regex=r"^(?:请输入|请填写|請輸入|請填寫).{0,20}(?:邮箱|邮件|密码|電子郵件|密碼|信箱|验证码|用户名)",
                cues="请输入 请填写 請輸入 請填寫", at_most=14, language="zh"),
        Pattern(regex=r"^(?:メールアドレス|パスワード|お名前).{0,12}(?:入力|確認)", cues="メールアドレス パスワード お名前", at_most=14, language="ja"),
        Pattern(regex=r"^(?:이메일|비밀번호|이름).{0,10}입력", cues="이메일 비밀번호 이름", at_most=14, language="ko"),
    ),
    run=True,
    drops=(
        "Please, enter correct email address", "Please enter a valid email address.", "Please fill in all the fields",
        "That email address is not valid", "Invalid email", "Something went wrong, please try again later.",
        "A code has been sent to your phone. Please check it and enter the number below:",
        "Your message has been sent.", "{{heading}} {{#paragraphs}}",
        "Bitte geben Sie eine gültige E-Mail-Adresse ein.", "Veuillez saisir une adresse e-mail valide",
        "Introduce tu correo electrónico", "Inserisci il tuo indirizzo email", "Digite um e-mail válido",
        "Vul een geldig e-mailadres in", "Podaj prawidłowy adres e-mail", "Введите корректный адрес почты",
        "Введіть адресу електронної пошти", "请输入有效的邮箱地址", "メールアドレスを入力してください", "이메일을 입력해 주세요",
    ),
    keeps=(
        "Please enter through the side gate, a sign on the chapel door said.",
        "The code was required reading in every barracks, and it has not been rewritten since.",
        "Something went wrong on the third lap, and the driver never found the pace again.",
        "Your name is on the list, the officer told him.",
    ),
)  # fmt: skip

ACCOUNT = Rule(
    name="form-account",
    role="form",
    why="Log-in and registration boxes stand in the head of every page.",
    lines={
        "en": "Sign in | Sign out | Log in | Log out | Login | Logout | Login/Join | Sign in / Register | Sign in or register"
        " | Log in / Register | Log in or sign up | Sign up / Sign in | Sign in / Sign up | Log in / Sign up | Login or register | Register | Register now | Register for free"
        " | Create account | Create an account | Create a free account | Create new account | Create free account"
        " | Create your account | My account | Your account | Account settings | Manage account | My profile"
        " | Edit profile | View profile | Forgot password | Forgot password? | Forgot your password | Forgot your password?"
        " | Forgotten password? | Forgotten your password? | Lost your password? | Reset password | Reset your password"
        " | Change password | Remember me | Keep me signed in | Keep me logged in | Stay logged in | Stay signed in"
        " | Already a member? | Already a member? Sign in | Already a member? Log in | Already have an account?"
        " | Already registered? | Already a subscriber? | Already a subscriber? Log in | Already a subscriber? Sign in"
        " | Not a member? | Not a member yet? | Don't have an account? | New user? | New to the site? | Not registered?"
        " | Log in with Facebook | Log in with Google | Sign in with Google | Sign in with Facebook | Sign in with Apple"
        " | Continue with Google | Continue with Facebook | Continue with Apple | Sign up with Google | Connect with Facebook"
        " | Username | Password | Confirm password | Show password | User name | Member login | Subscriber login"
        " | Resend activation email | Close this modal window | Clear this text input | Submit | Cancel | Send | Reset"
        " | Close | Close menu | Save | Apply | Apply filters | Clear all | Loading | Please wait | Try again"
        " | Retry | Dismiss | Got it | Log in to your account | Log in to leave a comment",
        "de": "Anmelden | Abmelden | Einloggen | Ausloggen | Registrieren | Jetzt registrieren | Mein Konto"
        " | Passwort vergessen | Passwort vergessen? | Konto erstellen | Benutzername | Passwort | Angemeldet bleiben"
        " | Kostenlos registrieren | Jetzt einloggen | Absenden | Abbrechen | Schließen | Bereits registriert?"
        " | Noch kein Konto? | Weiter",
        "fr": "Se connecter | Se déconnecter | Connexion | Déconnexion | Créer un compte | Mon compte | Mot de passe"
        " | Mot de passe oublié | Mot de passe oublié ? | Mot de passe oublié? | Déjà abonné ? | Déjà inscrit ? | Envoyer"
        " | Annuler | Fermer | Identifiant | Valider | Mon profil",
        "es": "Iniciar sesión | Inicia sesión | Cerrar sesión | Regístrate | Registrarse | Mi cuenta | Crear cuenta"
        " | Crear una cuenta | Contraseña | ¿Olvidaste tu contraseña? | Olvidé mi contraseña | Enviar | Cancelar | Cerrar"
        " | Acceder | Ya tengo cuenta",
        "it": "Accedi | Esci | Registrati | Il mio account | Il mio profilo | Password dimenticata? | Password dimenticata"
        " | Crea un account | Invia | Annulla | Chiudi | Hai dimenticato la password? | Accedi o registrati",
        "pt": "Entrar | Sair | Faça login | Faça seu login | Fazer login | Cadastre-se | Crie sua conta | Criar conta"
        " | Minha conta | A minha conta | Esqueci minha senha | Esqueceu a senha? | Esqueceu sua senha? | Senha | Enviar"
        " | Iniciar sessão | Terminar sessão | Fechar | Registar",
        "nl": "Inloggen | Uitloggen | Registreren | Registreer je | Maak een account aan | Account aanmaken | Mijn account"
        " | Wachtwoord vergeten | Wachtwoord vergeten? | Wachtwoord | Verzenden | Annuleren | Sluiten | Log in of registreer",
        "pl": "Zaloguj | Zaloguj się | Wyloguj | Wyloguj się | Zarejestruj się | Załóż konto | Moje konto | Hasło"
        " | Nie pamiętasz hasła? | Zapomniałeś hasła? | Wyślij | Anuluj | Zamknij | Logowanie | Rejestracja",
        "ru": "Войти | Выйти | Вход | Выход | Регистрация | Зарегистрироваться | Личный кабинет | Забыли пароль?"
        " | Забыли пароль | Пароль | Мой профиль | Отправить | Отмена | Закрыть | Авторизация | Авторизоваться",
        "uk": "Увійти | Вийти | Вхід | Реєстрація | Зареєструватися | Особистий кабінет | Забули пароль?"
        " | Надіслати | Скасувати | Закрити",
        "tr": "Giriş yap | Çıkış yap | Üye ol | Kayıt ol | Hesabım | Şifremi unuttum | Üye girişi | Gönder | Kapat | Vazgeç",
        "ar": "تسجيل الدخول | تسجيل الخروج | إنشاء حساب | حسابي | نسيت كلمة المرور؟ | كلمة المرور | إرسال | إغلاق | سجل الآن",
        "zh": "登录 | 登入 | 登出 | 退出 | 注册 | 註冊 | 登录/注册 | 登录 注册 | 忘记密码 | 忘記密碼 | 我的账户 | 会员登录 | 提交 | 关闭 | 取消",
        "ja": "ログイン | ログアウト | 新規登録 | 会員登録 | 会員登録する | 無料会員登録 | マイページ | パスワードを忘れた方 | パスワード | 送信 | 閉じる | キャンセル",
        "ko": "로그인 | 로그아웃 | 회원가입 | 마이페이지 | 비밀번호 찾기 | 비밀번호 | 닫기 | 취소 | 확인 | 로그인하기",
        "cs": "Přihlásit se | Přihlásit | Odhlásit se | Odhlásit | Registrace | Registrovat | Můj účet | Zapomenuté heslo"
        " | Zapomněli jste heslo? | Odeslat | Zrušit | Zavřít | Přihlášení",
        "sv": "Logga in | Logga ut | Skapa konto | Mitt konto | Glömt lösenord | Glömt lösenordet? | Glömt lösenord?"
        " | Lösenord | Skicka | Avbryt | Stäng | Registrera dig",
        "da": "Log ind | Log ud | Opret konto | Opret bruger | Min konto | Glemt adgangskode? | Glemt kodeord? | Adgangskode"
        " | Annuller | Luk | Log ind / Opret",
        "no": "Logg inn | Logg ut | Opprett konto | Min side | Glemt passord? | Glemt passord | Passord | Avbryt | Lukk"
        " | Registrer deg",
        "fi": "Kirjaudu | Kirjaudu sisään | Kirjaudu ulos | Kirjautuminen | Rekisteröidy | Rekisteröidy nyt | Luo tunnus | Luo tili"
        " | Luo käyttäjätili | Oma tili | Omat tiedot | Unohditko salasanasi? | Unohditko salasanan? | Unohtuiko salasana? | Salasana"
        " | Käyttäjätunnus | Muista minut | Lähetä | Peruuta | Sulje",
        "hu": "Bejelentkezés | Belépés | Kijelentkezés | Regisztráció | Elfelejtett jelszó | Elfelejtett jelszó? | Elfelejtette a jelszavát?"
        " | Elfelejtetted a jelszavad? | Felhasználónév | Jelszó | Fiókom | Profilom | Emlékezz rám | Mégse | Mégsem | Bezárás | Küldés",
        "ro": "Autentificare | Intră în cont | Intră în contul tău | Conectare | Conectează-te | Loghează-te | Deconectare | Ieși din cont"
        " | Înregistrare | Înregistrează-te | Cont nou | Creează cont | Creează un cont | Creare cont | Contul meu | Ai uitat parola?"
        " | Am uitat parola | Parolă | Nume utilizator | Nume de utilizator | Ține-mă minte | Trimite | Anulează | Închide",
        "el": "Σύνδεση | Αποσύνδεση | Εγγραφή | Σύνδεση / Εγγραφή | Σύνδεση συνδρομητών | Σύνδεση μελών | Είσοδος μελών | Δημιουργία λογαριασμού"
        " | Ο λογαριασμός μου | Ξέχασα τον κωδικό μου | Ξεχάσατε τον κωδικό σας; | Ξεχάσατε τον κωδικό πρόσβασης; | Όνομα χρήστη"
        " | Κωδικός πρόσβασης | Να με θυμάσαι",
        "bg": "Вход | Вход / Регистрация | Регистрация | Нова регистрация | Регистрирай се | Регистрирайте се | Влез | Влез в профила си"
        " | Влезте в профила си | Създай профил | Създайте профил | Моят профил | Забравена парола | Забравена парола?"
        " | Забравихте паролата си? | Парола | Потребителско име | Запомни ме | Изпрати | Затвори",
        "hr": "Prijava | Prijavi se | Prijavite se | Odjava | Odjavi se | Registracija | Registriraj se | Registrirajte se | Kreiraj račun"
        " | Otvori račun | Moj profil | Moj račun | Zaboravljena lozinka | Zaboravljena lozinka? | Zaboravili ste lozinku? | Lozinka"
        " | Korisničko ime | Zapamti me | Nemate račun? | Već imate račun? | Pošalji | Odustani | Zatvori",
        "sr": "Prijava | Prijavi se | Prijavite se | Uloguj se | Ulogujte se | Odjava | Odjavi se | Registracija | Registruj se | Registrujte se"
        " | Kreiraj nalog | Napravi nalog | Moj nalog | Moj profil | Zaboravljena lozinka | Zaboravljena lozinka? | Zaboravili ste lozinku?"
        " | Lozinka | Korisničko ime | Zapamti me | Nemate nalog? | Pošalji | Otkaži | Zatvori | Пријава | Пријави се | Пријавите се"
        " | Улогуј се | Улогујте се | Одјава | Одјави се | Регистрација | Региструј се | Региструјте се | Креирај налог | Направи налог"
        " | Мој налог | Мој профил | Заборављена лозинка | Заборављена лозинка? | Заборавили сте лозинку? | Лозинка | Корисничко име"
        " | Запамти ме | Немате налог? | Пошаљи | Откажи | Затвори",
        "sk": "Prihlásiť sa | Prihlásiť | Prihlásenie | Odhlásiť sa | Odhlásiť | Registrácia | Registrovať sa | Registrovať | Vytvoriť účet"
        " | Môj účet | Môj profil | Zabudnuté heslo | Zabudnuté heslo? | Zabudli ste heslo? | Prihlasovacie meno | Používateľské meno"
        " | Zapamätať si ma | Trvalé prihlásenie | Nemáte účet? | Odoslať | Zrušiť | Zatvoriť",
        "sl": "Prijava | Prijavi se | Prijavite se | Odjava | Odjavi se | Registracija | Registriraj se | Registrirajte se | Ustvari račun"
        " | Moj profil | Moj račun | Pozabljeno geslo | Pozabljeno geslo? | Ste pozabili geslo? | Uporabniško ime | Zapomni si me"
        " | Nimate računa? | Pošlji | Prekliči | Zapri",
        "ca": "Inicia sessió | Iniciar sessió | Inicia la sessió | Tanca sessió | Tanca la sessió | Tancar sessió | Registra't | Registreu-vos"
        " | Crea un compte | El meu compte | Has oblidat la contrasenya? | Heu oblidat la contrasenya? | He oblidat la contrasenya"
        " | Contrasenya | Nom d'usuari | Recorda'm | Ja tens compte? | Envia | Cancel·la | Tanca",
        "lt": "Prisijungti | Prisijungimas | Prisijunkite | Registruotis | Registracija | Atsijungti | Slaptažodis | Pamiršote slaptažodį?"
        " | Pamiršau slaptažodį | Prisiminti mane | Sukurti paskyrą | Mano paskyra | Neturite paskyros? | Jau turite paskyrą?"
        " | Vartotojo vardas | Siųsti | Uždaryti | Atšaukti",
        "lv": "Pieslēgties | Ienākt | Reģistrēties | Reģistrācija | Autorizēties | Autorizācija | Iziet | Aizmirsi paroli? | Aizmirsāt paroli?"
        " | Atcerēties mani | Izveidot kontu | Mans profils | Mans konts | Lietotājvārds | Nosūtīt | Aizvērt | Atcelt",
        "et": "Logi sisse | Logi välja | Registreeru | Sisene | Loo konto | Minu konto | Minu profiil | Kasutajanimi | Unustasid parooli?"
        " | Unustasin parooli | Jäta mind meelde | Saada | Sulge | Tühista",
        "is": "Innskráning | Skrá inn | Skrá mig inn | Innskrá | Nýskráning | Útskráning | Skrá út | Lykilorð | Gleymt lykilorð"
        " | Gleymt lykilorð? | Notandanafn | Mínar síður | Stofna aðgang | Muna eftir mér | Loka | Hætta við",
        "he": "התחברות | כניסה | הרשמה | התחבר | התחברו | התנתק | התנתקות | הירשם | הירשמו | סיסמה | שם משתמש | שכחתי סיסמה | שכחת סיסמה?"
        " | זכור אותי | החשבון שלי | אזור אישי | כניסת מנויים | שלח | סגור | ביטול",
        "fa": "ورود | ثبت نام | ثبت‌نام | ورود / ثبت نام | ورود به سایت | ورود کاربران | عضویت | نام کاربری | رمز عبور | کلمه عبور"
        " | فراموشی رمز عبور | مرا به خاطر بسپار | ایجاد حساب کاربری | حساب کاربری | حساب کاربری من | ارسال | بستن | انصراف",
        "hi": "लॉग इन करें | लॉग इन | लॉगिन | लॉगिन करें | साइन इन | साइन इन करें | साइन अप | साइन अप करें | लॉग आउट | लॉगआउट | साइन आउट"
        " | रजिस्टर करें | पासवर्ड | पासवर्ड भूल गए? | खाता बनाएं | मेरा अकाउंट | सबमिट करें | रद्द करें | बंद करें",
        "id": "Masuk | Daftar | Keluar | Masuk / Daftar | Daftar sekarang | Buat akun | Akun saya | Profil saya | Kata sandi | Lupa kata sandi?"
        " | Lupa password? | Sudah punya akun? | Belum punya akun? | Ingat saya | Nama pengguna | Masuk dengan Google | Kirim | Batal"
        " | Tutup | Log masuk | Log keluar | Kata laluan | Lupa kata laluan? | Hantar",
        "vi": "Đăng nhập | Đăng ký | Đăng xuất | Đăng nhập / Đăng ký | Quên mật khẩu? | Quên mật khẩu | Mật khẩu | Tạo tài khoản"
        " | Ghi nhớ đăng nhập | Bạn chưa có tài khoản? | Chưa có tài khoản? | Đã có tài khoản? | Tên đăng nhập | Nhập lại mật khẩu"
        " | Đăng nhập với Google | Đăng nhập bằng Google | Thông tin tài khoản | Hủy bỏ",
        "th": "เข้าสู่ระบบ | สมัครสมาชิก | ลงทะเบียน | ออกจากระบบ | ลงชื่อเข้าใช้ | ล็อกอิน | ลืมรหัสผ่าน | ลืมรหัสผ่าน? | รหัสผ่าน | ชื่อผู้ใช้"
        " | จดจำฉัน | สร้างบัญชี | บัญชีของฉัน | ยกเลิก | ยืนยัน",
    },
    patterns=(
        Pattern(
            regex=r"^(?:please |click here to )?(?:log ?in|sign in|register|login)(?: or (?:register|log ?in|sign up|sign in|subscribe|create an account))?"
            r" (?:to|for|with|via|using)\b.{0,40}\b(?:comments?|follow|account|facebook|google|apple|twitter|continue|reply|post|access|vote|save|unlimited|articles?|profile|see|view|read)\b",
            cues="log login sign register",
            at_most=12,
        ),
        Pattern(
            regex=r"^you (?:must|need to|have to) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in|register(?:ed)?|login)\b",
            cues="you",
            at_most=16,
        ),
    ),
    run=True,
    drops=(
        "Prisijungti", "Pieslēgties", "Logi sisse", "Innskráning", "התחברות", "ورود", "लॉग इन करें", "Masuk", "Đăng nhập", "เข้าสู่ระบบ",
        "Kirjaudu", "Bejelentkezés", "Autentificare", "Σύνδεση", "Вход", "Prijava", "Prijava", "Prihlásiť sa", "Prijava", "Inicia sessió",
        "SIGN IN", "Log in | Register".replace(" | ", " / "), "Forgot your password?", "You must be logged in to vote",
        "Please log in or sign up to comment.", "Anmelden", "Se connecter", "Iniciar sesión", "Accedi", "Faça seu login",
        "Inloggen", "Zaloguj się", "Войти", "Увійти", "GİRİŞ YAP", "تسجيل الدخول", "登录", "ログイン", "로그인",
        "Přihlásit se", "Logga in", "Log ind", "Logg inn",
    ),
    keeps=(
        "Log In and Check It Out",
        "Voters who register to vote by mail must do so by Monday.",
        "Users log in to their account with a code, the bank said.",
    ),
)  # fmt: skip

RULES = (ACCOUNT, REQUIRED, VALIDATION)
