"""What the pages of a site have in common, learned from the pages themselves.

    lines       lines made comparable; what is remembered of a page
    learner     pages in any order -> profile, with bounded memory
    groups      pages without a host, parted by the lines they share
    articles    copies and versions of one article, which count once
    counting    the pages of one site -> its lines, with their counts and neighbours
    profile     the profile as a value; what it says of a page
    files       the profile as a file that a person can read and edit

A line on many pages of a site is template. What tells a template line from a phrase that journalists repeat is its
company: the line of a menu has the same neighbours wherever it stands, a sentence of an article has others each time.
So a profile counts lines and pairs of lines; what it says is evidence, and the judge decides.
"""

from cleaner.sites.learner import Learner
from cleaner.sites.lines import Observation, observe
from cleaner.sites.profile import FEWEST_PAGES, Sighting, SiteProfile

__all__ = ["FEWEST_PAGES", "Learner", "Observation", "Sighting", "SiteProfile", "observe"]
