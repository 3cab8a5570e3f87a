import pytest

from cleaner.metadata import ages, dates, written


@pytest.mark.parametrize(
    ("value", "text", "precision"),
    [
        ("2025-02-24", "2025-02-24", "day"),
        ("2025-02", "2025-02", "month"),
        ("2025-02-24T12:13", "2025-02-24T12:13:00", "minute"),
        ("2025-02-24T12:13:07+02:00", "2025-02-24T12:13:07+02:00", "second"),
        ("2025-02-24T12:13:07Z", "2025-02-24T12:13:07+00:00", "second"),
        ("2025-02-24T12:13:07.000Z", "2025-02-24T12:13:07+00:00", "second"),
        ("2025-02-24T12:13:07.614Z", "2025-02-24T12:13:07.614+00:00", "second"),
        ("2025-02-24T12:13:07+0530", "2025-02-24T12:13:07+05:30", "second"),
        ("2025-02-24T12:13:07-03", "2025-02-24T12:13:07-03:00", "second"),
        ("2025-02-24 12:13:07 UTC", "2025-02-24T12:13:07+00:00", "second"),
        ("2025-02-24T00:00:00", "2025-02-24T00:00:00", "second"),
        ("20250224", "2025-02-24", "day"),
        ("20250224T121307Z", "2025-02-24T12:13:07+00:00", "second"),
        ("Mon, 24 Feb 2025 12:13:07 GMT", "2025-02-24T12:13:07+00:00", "second"),
        ("Mon Feb 24 2025 12:13:07 GMT+0100 (CET)", "2025-02-24T12:13:07+01:00", "second"),
        ("Mon Feb 24 12:13:07 UTC 2025", "2025-02-24T12:13:07+00:00", "second"),
        ("Feb 24, 2025 12:13 PM", "2025-02-24T12:13:00", "minute"),
        ("1740399187", "2025-02-24T12:13:07+00:00", "second"),
        ("1740399187000", "2025-02-24T12:13:07+00:00", "second"),
        ("24.02.2025", "2025-02-24", "day"),
        # offsets that no place on earth has are left out; the time stays as stated
        ("2025-02-24T12:13:07+99:99", "2025-02-24T12:13:07", "second"),
        ("2025-02-24T12:13:07+24:00", "2025-02-24T12:13:07", "second"),
        # no such day, no such year, empty values that templates print
        ("2025-02-30", None, None),
        ("0001-01-01T00:00:00", None, None),
        ("1970-01-01T00:00:00Z", None, None),
        ("0", None, None),
        ("tomorrow", None, None),
        ("", None, None),
        ("2025", None, None),
    ],
)
def test_a_stated_date_keeps_its_precision_and_offset(value, text, precision):
    moment = dates.stated(value)
    assert (moment and moment.text, moment and moment.precision) == (text, precision)


@pytest.mark.parametrize(
    ("line", "language", "text"),
    [
        ("February 24, 2025 12:13 PM", "en", "2025-02-24T12:13:00"),
        ("Feb. 24, 2025, 12:13 a.m.", "en", "2025-02-24T00:13:00"),
        ("February 24. 2025", "en", "2025-02-24"),
        ("02.24.2025", "en", "2025-02-24"),
        ("24th February 2025 at 9pm", "en", "2025-02-24T21:00:00"),
        ("Monday 24 February 2025 08:05 GMT", "en-GB", "2025-02-24T08:05:00+00:00"),
        ("9:30 AM EST, February 24, 2025", "en", "2025-02-24T09:30:00-05:00"),
        ("Published 2025-02-24 at 12:13", "en", "2025-02-24T12:13:00"),
        ("24. Februar 2025, 12:13 Uhr", "de", "2025-02-24T12:13:00"),
        ("24.2.2025 um 9.05 Uhr", "de", "2025-02-24T09:05:00"),
        ("5. Jänner 2025", "de", "2025-01-05"),
        ("Publié le 24 février 2025 à 12h13", "fr", "2025-02-24T12:13:00"),
        ("1er mars 2025", "fr", "2025-03-01"),
        ("24 de febrero de 2025 - 12:13", "es", "2025-02-24T12:13:00"),
        ("24 febbraio 2025 alle 12:13", "it", "2025-02-24T12:13:00"),
        ("24 de fevereiro de 2025 às 12h13", "pt", "2025-02-24T12:13:00"),
        ("24 februari 2025 om 12:13", "nl", "2025-02-24T12:13:00"),
        ("24 lutego 2025, 12:13", "pl", "2025-02-24T12:13:00"),
        ("24 февраля 2025 г., 12:13 МСК", "ru", "2025-02-24T12:13:00+03:00"),
        ("24 лютого 2025, 12:13", "uk", "2025-02-24T12:13:00"),
        ("24 Şubat 2025 12:13", "tr", "2025-02-24T12:13:00"),
        ("24. února 2025 12:13", "cs", "2025-02-24T12:13:00"),
        ("24 februari 2025 kl 12.13", "sv", "2025-02-24T12:13:00"),
        ("24. februar 2025 kl. 12.13", "da", "2025-02-24T12:13:00"),
        ("24. desember 2025", "no", "2025-12-24"),
        ("24. helmikuuta 2025 klo 12.13", "fi", "2025-02-24T12:13:00"),
        ("24 Φεβρουαρίου 2025, 12:13", "el", "2025-02-24T12:13:00"),
        ("2025. február 24. 12:13", "hu", "2025-02-24T12:13:00"),
        ("24 februarie 2025, 12:13", "ro", "2025-02-24T12:13:00"),
        ("2025年2月24日 12時13分", "ja", "2025-02-24T12:13:00"),
        ("2025年2月24日12:13", "zh", "2025-02-24T12:13:00"),
        ("2025년 2월 24일 오후 3:05", "ko", "2025-02-24T15:05:00"),
        ("24 فبراير 2025", "ar", "2025-02-24"),
        ("24 जनवरी 2025", "hi", "2025-01-24"),
        # halves of the day
        ("الإثنين 24 فبراير 2025 02:25 م", "ar", "2025-02-24T14:25:00"),
        ("24 فبراير 2025 02:25 صباحاً", "ar", "2025-02-24T02:25:00"),
        ("24 فبراير 2025 14:25 بتوقيت مكة", "ar", "2025-02-24T14:25:00"),
        ("24 Φεβρουαρίου 2025, 2:25 μ.μ.", "el", "2025-02-24T14:25:00"),
        ("24 Φεβρουαρίου 2025, 2:25 π.μ.", "el", "2025-02-24T02:25:00"),
        ("24/2/2025 2:25:07 CH", "vi", "2025-02-24T14:25:07"),
        ("24 பிப்ரவரி 2025, 6:30 பிற்பகல்", "ta", "2025-02-24T18:30:00"),
        ("2025. február 24. du. 6:30", "hu", "2025-02-24T18:30:00"),
        ("2025年2月24日 晚上8:05", "zh", "2025-02-24T20:05:00"),
        ("2025年2月24日 中午11:50", "zh", "2025-02-24T11:50:00"),
        # figures of their own script
        ("১৪ জানুয়ারি ২০২৫, ০৩: ৪০ পিএম", "bn", "2025-01-14T15:40:00"),
        ("७ अगस्त २०२५", "hi", "2025-08-07"),
        ("٢٤/٠٢/٢٠٢٥", "ar", "2025-02-24"),
        # two names of one month, names of two words
        ("24 فبراير/شباط 2025", "ar", "2025-02-24"),
        ("24 كانون الثاني/يناير 2025", "ar", "2025-01-24"),
        ("24 تشرين الثاني 2025", "ar", "2025-11-24"),
        # other calendars
        ("۱ خرداد ۱۴۰۳ - ۱۰:۱۵", "fa", "2024-05-21T10:15:00"),
        ("۱۴۰۳/۱۲/۳۰", "fa", "2025-03-20"),
        ("24 ก.พ. 2568 09:20 น.", "th", "2025-02-24T09:20:00"),
        ("24 กุมภาพันธ์ พ.ศ. 2568 เวลา 09:20 น.", "th", "2025-02-24T09:20:00"),
        ("24 ก.พ. 68", "th", "2025-02-24"),
        ("24/02/2568", "th", "2025-02-24"),
        ("24 กุมภาพันธ์ 2025", "th", "2025-02-24"),
        ("令和7年2月24日", "ja", "2025-02-24"),
        ("平成元年2月24日", "ja", "1989-02-24"),
        ("2025年(令和7年)2月24日", "ja", "2025-02-24"),
        ("中華民國114年2月24日", "zh", "2025-02-24"),
        # the year first, and names of months that are few letters or many
        ("2025. gada 24. februārī, 12:14", "lv", "2025-02-24T12:14:00"),
        ("2025 оны 02-р сарын 24", "mn", "2025-02-24"),
        ("2025 жылғы 24 ақпан", "kk", "2025-02-24"),
        ("2025-yil 24-fevral", "uz", "2025-02-24"),
        ("2025ko otsailaren 24a", "eu", "2025-02-24"),
        ("24 ნოემბერი, 2025 15:20", "ka", "2025-11-24T15:20:00"),
        ("2025 թ. մայիսի 24", "hy", "2025-05-24"),
        ("24 студзеня 2025", "be", "2025-01-24"),
        ("24 Mac 2025 10:00 am", "ms", "2025-03-24T10:00:00"),
        ("Hulyo 24, 2025", "fil", "2025-07-24"),
        ("24 Meán Fómhair 2025", "ga", "2025-09-24"),
        ("ថ្ងៃទី 24 ខែ មករា ឆ្នាំ 2025", "km", "2025-01-24"),
        ("2025/02/24 12:13", "ja", "2025-02-24T12:13:00"),
        ("24/02/2025", "fr", "2025-02-24"),
        ("02/24/2025", "en", "2025-02-24"),
        ("February 2025", "en", "2025-02"),
    ],
)
def test_a_written_date_is_read_in_its_language(line, language, text):
    assert [moment.text for _, _, moment in written.written(line, language)] == [text]


@pytest.mark.parametrize(
    ("language", "country", "text"),
    [
        ("en", "US", "2024-05-03"),
        ("en", "GB", "2024-03-05"),
        ("en", None, "2024-05"),
        (None, None, "2024-05"),
        ("fr", None, "2024-03-05"),
        ("es", "US", "2024-05-03"),
    ],
)
def test_an_ambiguous_order_is_settled_by_country_and_language_or_not_at_all(language, country, text):
    assert [moment.text for _, _, moment in written.written("05/03/2024", language, country)] == [text]


@pytest.mark.parametrize(
    "line",
    [
        "© 2024 Example Media",
        "Copyright 2001-2024 Example Media",
        "Room 2024 is on the second floor",
        "Call 555-2024-1234 for help",
        "Version 1.2.3 of the app",
        "The score was 24-2 in 2025 games",
        "32 January 2025",
    ],
)
def test_what_is_no_date_gives_none(line):
    assert list(written.written(line, "en")) == []


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("1445/09/09", "ar"),  # the Muslim calendar
        ("1403/03/01", "ar"),
        ("۱۴۰۲/۱۲/۳۰", "fa"),  # no leap year
        ("२०८१-०६-१५", "ne"),  # Nepal's calendar
        ("Office for the 3 Mac 2019", "en"),
        ("31 เมษายน 2568", "th"),
    ],
)
def test_what_other_calendars_do_not_have_gives_none(line, language):
    assert list(written.written(line, language)) == []


@pytest.mark.parametrize(
    ("line", "seen_at", "text"),
    [
        ("2 hours ago", "2025-02-24T01:30:00+00:00", "2025-02-23"),
        ("3 days ago", "2025-03-01T10:00:00+00:00", "2025-02-26"),
        ("vor 5 Minuten", "2025-02-24T10:00:00+00:00", "2025-02-24"),
        ("il y a 2 jours", "2025-02-24T10:00:00+00:00", "2025-02-22"),
        ("2 hours ago", None, None),
        ("999 years ago", "2025-02-24T10:00:00+00:00", None),
        ("2 hours ago", "garbage", None),
    ],
)
def test_an_age_counts_only_from_the_time_of_fetching(line, seen_at, text):
    moment = ages.ago(line, seen_at)
    assert (moment and moment.text) == text
