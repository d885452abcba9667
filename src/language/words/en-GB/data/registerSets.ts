/** The sets of open data about topics, organisations, people and trackers. */
export const registerSets = () => ({
  topics: {
    title: "Topics",
    about: "Each row is a topic. The same topics are also a vocabulary in SKOS.",
    columns: {
      id: "Unique and permanent.",
      url: "The address of its page.",
      name: "The name that readers see.",
      scope: "What the topic covers and what it does not.",
      aliases: "Other names that readers use.",
      broader: "The ids of the wider topics.",
      items: "How many items name it. Those of narrower topics don’t count.",
      seeAlso: "The ids of topics that readers may look for there.",
    },
  },
  organisations: {
    title: "Organisations",
    about: "Each row is an organisation that items name.",
    columns: {
      id: "Unique and permanent.",
      url: "The address of its page.",
      name: "The name that readers see.",
      kind: "The kind of organisation.",
      region: "The region that it is listed under.",
      code: "Its official code.",
      aliases: "Short forms and former names.",
      successor: "The id of the organisation that replaced it.",
      items: "How many items name it.",
    },
  },
  people: {
    title: "People",
    about: "Each row is a person whom items name.",
    columns: {
      id: "Unique and permanent.",
      url: "The address of its page.",
      name: "The name that readers see.",
      items: "How many items name it.",
    },
  },
  posts: {
    title: "Posts",
    about:
      "Each row is a post that a person holds or held. A post in several organisations has a row for each.",
    columns: {
      person: "The id of the person.",
      personName: "The name of the person.",
      role: "The name of the post.",
      organisation: "The id of the organisation.",
      organisationName: "The name of the organisation.",
      from: "When the post began.",
      to: "When it ended.",
      former: "`true` if it has ended, but nobody says when.",
    },
  },
  trackerRows: {
    title: "Trackers",
    about:
      "Each row is a status that a row of a tracker has or had, the oldest first. A row of which nothing was reported has one without a status.",
    columns: {
      tracker: "The id of the tracker.",
      question: "Its question.",
      row: "Who or what is tracked.",
      organisation: "The id of the organisation, if that is what is tracked.",
      date: "The day from which the row has the status.",
      status: "The id of the status.",
      statusName: "The name of the status.",
      isCurrent: "Whether it is the newest status of the row.",
      note: "What readers should know besides.",
      item: "The id of the item that says so.",
    },
  },
});
