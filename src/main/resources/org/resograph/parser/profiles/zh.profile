# Chinese
script = Han
common-words = 的 和 国 在 及 其

number-joiner = 
ordinal-suffix = 
number = 0 零

month = 1 1月|1 一月|2 二月|3 三月|4 四月|5 五月|6 六月|7 七月|8 八月|9 九月|10 十月|11 十一月|12 十二月
date-to = -|至|到
date-and = 和|及|,|以及
# "by the end of 2025": the last day of the year is meant
year-end = {year}年[年]底
month-end = {year}年{n}月底
month-alone = {year}年{n}月

language-name = ar 阿拉伯文|zh 中文|en 英文|fr 法文|ru 俄文|es 西班牙文

body.HRC = 人权理事会|人权理事
body.GA = 大会|联合国大会
body.SC = 安全理事会|安理会
body.ECOSOC = 经济及社会理事会
body.TC = 托管理事会
body.CHR = 人权委员会
body.SUBCOM = 促进和保护人权小组委员会|增进和保护人权小组委员会|防止歧视和保护少数小组委员会|人权小组委员会
parent-body = GA

publisher = 联合国
distribution = Distr\.[\:] (general|limited)|普遍|临时
original-language = (Original|原件)[\:] {languages}
session.regular = 第{ordinal}届[常]会[议][续会]|第{ordinal}届会议
session.special = 第{ordinal}届特别会议
session.emergency-special = 第{ordinal}届紧急特别会议
session.year = {year}年[实质性|组织|管理]届会[续会]|{year}年会议
session.stem = 届
session-named.regular = {body}第{ordinal}届、第{ordinal}届和第{ordinal}届会议|(其|本)第{ordinal}届、第{ordinal}届和第{ordinal}届会议|{body}第{ordinal}届[会议]和第{ordinal}届会议|(其|本)第{ordinal}届[会议]和第{ordinal}届会议|(其|本)第{ordinal}届[常]会[议]|{body}第{ordinal}届[常]会[议]|其{year}年[实质性]届会|其{year}年会议|至{year}年届会结束
session-named.council = 理事会第{ordinal}届、第{ordinal}届和第{ordinal}届会议|理事会第{ordinal}届[会议]和第{ordinal}届会议|理事会第{ordinal}届[常]会[议]|理事会{year}年[实质性]届会|理事会{year}年会议|理事会在第{ordinal}届[常]会[议]
session-named.special = (理事会|其|本)第{ordinal}届特别会议|{body}第{ordinal}届特别会议
session-named.emergency-special = 其第{ordinal}届紧急特别会议|{body}第{ordinal}届紧急特别会议
# "其第…届会议"是谁的会议：句中提到的机构的，或发言机构的
session-holder.body = {body}
session-holder.assembly = 第{ordinal}委员会|全权证书委员会
session-holder.council = 理事会
session-holder.commission = 委员会
session-holder.sub-commission = 小组委员会
session-holder.other = 妇女地位委员会|社会发展委员会|委员会|小组委员会|工作组|专家组|专家小组|咨询小组|论坛|执行局|专家机制|世界卫生大会|卫生大会|环境大会|缔约方大会|缔约国大会|缔约方会议|缔约国会议|犯罪大会|刑事司法大会|教科文组织大会|机构大会|粮农组织大会|劳工大会|粮农组织理事会|组织理事会|规划署理事会|{body}咨询委员会|{body}工作组
session-holder.own = 本
session-holder.decides = 决定
session-holder.asks = 决定[，](委员会|工作组|{body}委员会)|请|要求|邀请|鼓励|呼吁|敦促|建议
agenda-item = [临时]议程项目{items}
adoption = {body}{date}通过的决议|{date}{body}决议|{date}{body}通过的决议|{body}通过的决议|{body}于{date}通过|{body}决议
adoption-at-meeting = {body}[于]{date}[第]{ordinal}次会议通过|{date}[{body}][第]{ordinal}次会议通过|{body}[于]{date}通过
adoption-day = {date}通过|通过日期[\:][ ]{date}|\({date}\)
decision-type = 决定
decision-adoption = {date}{body}决定|{body}{date}通过的决定
adopted-above = {date}第{ordinal}次全体会议[未经表决]通过
decision-made = [在]{date}第{ordinal}次[全体]会议上[，]{body}|{body}[在]{date}第{ordinal}次[全体]会议上|{date}[，]{body}第{ordinal}次[全体]会议
numbered-document = 决议|决定|PRST
statement = {body}主席的声明|{body}主席声明
statement-made = [在]{date}{body}第{ordinal}次会议上|{body}[在]{date}第{ordinal}次会议上
resolution-number = 第{n}[ ]\({year}\)号决议|第{n}\({year}\)号决议
named-resolution = [联合国]{body}第{text}号决议[\({date}\)]|{date}[联合国]{body}第{text}号决议
dated-resolution = 第{text}号决议\({date}\)|{date}第{text}号决议
# In a sentence: the number follows these words, or is the {text} in them.
mention = 第{text}号决议
draft = 决议草案
# With such a word some number a paragraph: "第一: …".
paragraph-word = 1 第一|2 第二|3 第三|4 第四|5 第五|6 第六|7 第七|8 第八|9 第九|10 第十
formula = {body}

origin.without-committee = 未经发交主要委员会
origin.report = 根据{committee}的报告[通过]
origin.recommendation = 根据{committee}的建议
origin.proposal = 根据全体会议审议的[一项]提案|根据全体会议审议的
origin.paragraph = 第{n}[(、|和|至|-){n}]段|第{n}段
committee = 第{ordinal}委员会|{text}\(第{ordinal}委员会\)|{text}

corrigendum = 更正
meeting = 第{ordinal}次[全体|非公开]会议[\((续会|续)\)]
meeting-plenary = 第{ordinal}次全体会议
resumed = 续会
at-meeting = 第{ordinal}次会议
see-report = 见第{text}章|见第{text}段
annex = 附件|附录|增编
part-letter = A 甲|B 乙|C 丙|D 丁|E 戊|F 己|G 庚|H 辛|I 壬|J 癸

vote.without = 未经表决|未经投票|协商一致
vote.unanimous = 一致通过
vote.recorded = 记录表决|唱名表决
vote.non-recorded = 未作记录的表决|无记录表决|非记录表决|不记录表决
vote.none = 无
vote.not-voting = 未参加表决|未参加投票|没有参加表决
vote.unit = 票
vote.announced = (表决结果|表决|投票结果|投票)：|(表决结果|表决|投票结果|投票):
vote.adopted = 通过
vote.against-before = 对
vote.against-after = 票反对|反对
vote.abstaining-after = 票弃权|弃权
vote.label.in-favour = 投赞成票|赞成者|赞成国|赞成|投票赞成
vote.label.against = 投反对票|反对者|反对国|反对|投票反对
vote.label.abstaining = 弃权者|弃权国|投弃权票|弃权
vote.label.non-voting = 未投票|未参加表决|缺席

numbered = 第|和|与|及|至|或|提案|目标|备选方案|方案|表|附件|附录|议定书|阶段|卷
after-mark = 和|以及|及|中|所|并|是|特别|为
note-ibid = 同上|Ibid
note-opening = 见|联合国，《条约汇编》|大会第|《大会正式记录|大会正式记录|United Nations, Treaty Series|Official Records of
notes = 注|注释|脚注|附注|注:|注：
recycle = 请回收

opening.adverb = 还|又|再次|再|并|进一步|也|此外|同时|特别|在这方面|另外|继续|仍然|仍|为此|在此方面|为此目的|在此背景下|在这一背景下|就此|在这一方面|因此|就此而言|同样|依然|仍旧
opening.degree = 深为|深感|深表|深切|极为|非常|十分|至为|高度|热烈|衷心|诚挚|坚决|坚定|断然|明确|郑重|强烈|热切|充分|完全|仔细|特此
opening.conjunction = 并|并且|且
# With such words the libraries that keep a copy speak of it, below the text.
copy-note = 本作品来自联合国|本作品在|本页面最后
# With such words a page goes on below a text that it holds, where nothing of the form follows.
page-end = ©|来源\:|来源|资料来源\:|分享|分类\:|返回|打印|下载
