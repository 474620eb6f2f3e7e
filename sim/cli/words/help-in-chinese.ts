/** Help of the command line in Chinese, by the English that the commands declare. */
export const helpInChinese: Readonly<Record<string, string>> = {
  "simulate a regional technology market under policy levers": "在政策杠杆下模拟区域技术要素市场",
  "language: en or zh; else that of LC_ALL, LC_MESSAGES or LANG": "语言：en或zh；未指定时取LC_ALL、LC_MESSAGES或LANG",
  "output the version number": "显示版本号",
  "display help for command": "显示命令帮助",
  "run a scenario and print its outcomes": "运行一个方案并输出结果指标",
  "region, by id or name in English or Chinese, or a file that import wrote":
    "地区，用标识或中英文名称，或import生成的文件",
  "random seed": "随机种子",
  "numbered draws under the seed": "同一随机种子下的重复次数",
  "share of firms that is simulated": "抽样比例，即模拟的企业占比",
  "1, less where the region is very large": "1，特大地区更小",
  "months after the burn-in": "预热期之后的月数",
  "values of the assumptions: estimate or start": "假设的取值：estimate（估计值）或start（初始值）",
  threads: "计算线程数",
  "folder for files; a run into it again goes on where it stopped": "保存文件的目录；再次运行到该目录即从中断处继续",
  "print the result as one line of JSON": "以一行JSON输出结果",
  "baseline, plan, old, another of “describe scenarios”, or a file of a scenario or run":
    "baseline、plan、old或describe scenarios所列其他方案，或方案文件、运行文件",
  "set a lever from the first month of the horizon on": "自模拟期首月起设定一项政策杠杆",
  "run two scenarios under the same seeds and print what they differ by, b minus a":
    "在相同随机条件下运行两个方案，输出b减a的差值",
  "baseline, plan, old, another of “describe scenarios”, a file, or lever=value,… on top of the baseline":
    "baseline、plan、old或describe scenarios所列其他方案，或文件，或在基准之上设定“政策杠杆=取值,…”",
  "the same": "同上",
  "sets of values that fit the data, each run under every seed": "与数据相容的参数组合数，每组在各次重复下运行",
  "print what is declared": "列出已声明的内容",
  "print one line of JSON": "输出一行JSON",
  "hold the model against published figures, facts, reforms, directions and limits":
    "将模型与公布数据、典型事实、改革、方向和极限情形对照",
  "seeds of each reform and direction": "每项改革与方向检验的重复次数",
  "write the whole comparison as a Markdown document": "将全部对照写成Markdown文档",
  "estimate the free parameters from the published figures that may be fitted": "用可用于校准的公布数据估计自由参数",
  "walks of the screening": "筛选的轨迹数",
  "sets of values in each design": "每轮设计的参数组合数",
  "designs, each inside what the one before leaves": "设计轮数，每轮在前一轮剩余的空间内",
  "sets of values run at the whole region too; 0 leaves out what depends on scale":
    "另作全域模拟的参数组合数；为0时不用与抽样比例有关的数据",
  "sets of values wanted that fit the data": "所需的与数据相容的参数组合数",
  "keep the result beside the pack of the region, where compare and validate find it":
    "将结果存放在地区数据包旁，供compare与validate使用",
  "forecast 2019 to 2023 with data to 2018 and score it beside no change, drift and an autoregression":
    "以2018年及以前的数据预测2019至2023年，与不变、漂移、自回归三种预测一并评分",
  "provinces, with commas between": "省份，以逗号分隔",
  "write the forecast of 2026 to 2028 for later scoring, dated and hashed":
    "写出2026至2028年的预测，注明日期和哈希值，供日后评分",
  "check own data and make a region of them, or write the forms with --template":
    "检查自有数据并生成地区，或以--template写出表格",
  "region that stands in for what the data lack": "缺失部分取自的地区",
  "file for the region, to be given to --region of other commands": "地区文件，供其他命令的--region使用",
  "write the forms, filled with the region’s synthetic population, into the folder":
    "将填有该地区合成主体的表格写入目录",
  "folder with firms.csv, inventions.csv, organisations.csv, totals.csv, or some of them":
    "含firms.csv、inventions.csv、organisations.csv、totals.csv或其中一部分的目录",
  "write the points of a design as a table, one column a factor": "将实验设计的点写成表，每个因素一列",
  "JSON with names and bounds of the factors, perhaps secondOrder and levels":
    "含因素名称与界限的JSON，可含secondOrder与levels",
  "points, levels, runs, base samples or trajectories, as the design counts them":
    "点数、水平数、运行次数、基础样本数或轨迹数，依设计而定",
  "random seed, of designs that draw lots": "随机种子，用于含随机抽取的设计",
  "file for the table": "写出的表文件",
  "print what was written as one line of JSON": "以一行JSON输出所写内容",
  "analyse anyone’s table of inputs and outputs": "分析任何人的输入与输出表",
  "shares of variance from a Saltelli design: first, second and total order with intervals":
    "由Saltelli设计计算方差占比：一阶、二阶与总效应，含区间",
  "table of inputs, a row a run; the first line may name the columns": "输入表，每行一次运行；首行可为列名",
  "table of outputs, in the order of the inputs": "输出表，行序与输入表相同",
  "JSON with names and bounds of the factors; without it all columns and the values found":
    "含因素名称与界限的JSON；未给出时取全部列及其数值",
  "column of the outputs, where there is more than one": "输出列，多于一列时指定",
  "random seed, of methods that draw lots": "随机种子，用于含随机抽取的方法",
  "print the result as one line of JSON, at full precision": "以一行JSON输出结果，保留全部精度",
  "level of the intervals": "区间的置信水平",
  "bootstrap samples of the intervals": "区间的自助抽样次数",
  "what is done to a heavy-tailed output first: none, rank, log": "对厚尾输出先作何处理：none、rank、log",
  "elementary effects from trajectories: mu, mu* with interval, sigma": "由轨迹计算基本效应：mu、mu*及区间、sigma",
  "distances between distributions, from any sample; fit for heavy tails": "分布之间的距离，适用于任意样本和厚尾",
  "slices of equal count of each factor": "每个因素的等量分段数",
  "standardised regression of ranks, with partial rank correlations, from any sample; fit for heavy tails":
    "秩的标准化回归与偏秩相关，适用于任意样本和厚尾",
  "feature scores by extremely randomised trees, from any sample, interactions included":
    "极端随机树的特征得分，适用于任意样本，计入交互作用",
  trees: "树的数目",
  "scenario discovery: the box in which cases of interest are dense, by patient rule induction":
    "情形发现：用PRIM寻找所关注情形密集的区域",
  "cases of interest have an output above; without it and --below the output is 0 or 1":
    "所关注情形的输出高于此值；未给出且无--below时输出为0或1",
  "cases of interest have an output below": "所关注情形的输出低于此值",
  "share of the cases that one peel takes off": "每次收缩去掉的情形占比",
  "share of the cases beyond an end that one paste adds": "每次回补加入的情形占比",
  "least share of all cases in a box": "区域内情形占全部情形的最小比例",
  "least density of a box that is given out": "输出区域的最小密度",
  "step of the trajectory whose box is meant": "取收缩过程中第几步的区域",
  "the last": "最后一步",
  "scenario discovery by a classification tree: all its leaves as boxes, the densest first":
    "用分类树作情形发现：各叶为区域，最密者在前",
  "scenarios against a baseline under the same luck; inputs have the columns scenario, replicate and perhaps world":
    "相同随机条件下各方案与基准对比；输入表含scenario、replicate列，可含world列",
  "scenario that the others are held against": "作为基准的方案",
  "the first": "首个方案",
  "precision wished: distance from the mean, in the unit of the output": "所需精度：与均值的距离，以输出的单位计",
  "precision wished: distance as a share of the mean; the larger of the two counts":
    "所需精度：与均值的距离占均值的比例；两者取较大者",
  "the best of many packages under the same luck; inputs have the columns scenario and replicate":
    "相同随机条件下从多个政策组合中选优；输入表含scenario与replicate列",
  "outputs of which less is better, with commas between; of all others more is":
    "越低越好的输出，以逗号分隔；其余越高越好",
  "least difference that matters, in the unit of the output": "值得计较的最小差值，以输出的单位计",
  "replicates of the first stage": "第一阶段的重复次数",
  "robustness of scenarios over worlds: regret and eight other metrics, and where the ranking flips; inputs have the columns scenario and world":
    "各方案在多组参数下的稳健性：遗憾值等九种度量，以及排序在何处改变；输入表含scenario与world列",
  "weight of the best world in Hurwicz’ metric": "Hurwicz度量中最好一组参数的权重",
  "share of the worlds below the percentile metrics": "分位度量之下的参数组合占比",
  "output that is good enough, for the domain metric": "域度量中足够好的输出值",
  "scenarios that none is better than in all outputs at once; inputs may have the columns scenario, replicate and world, else each row is a scenario":
    "没有其他方案在全部输出上更优的方案；输入表可含scenario、replicate与world列，否则每行为一个方案",
  "bootstrap samples of the replicates, for how sure a place on the front is":
    "对重复作自助抽样的次数，用于判断前沿位置的把握",
  "a fair split of a package over its measures; inputs are 0 or 1 a measure, all coalitions or joining orders, perhaps with replicate":
    "将政策组合的效果公平分摊到各项措施；输入每项措施为0或1，含全部组合或加入顺序，可含replicate列",
  "main effects and interactions of a full or fractional factorial design; inputs are 0 or 1, perhaps with replicate":
    "全因子或部分因子设计的主效应与交互作用；输入为0或1，可含replicate列",
  "settings of levers by NSGA-II: ranks what was run and writes what to run next; inputs may have the column replicate":
    "用NSGA-II寻找政策杠杆取值：对已运行者排序，写出下一批；输入表可含replicate列",
  "constraint as output<=limit or output>=limit; may be given again; other outputs are objectives":
    "约束，形如“输出<=界限”或“输出>=界限”，可多次给出；其余输出为目标",
  "level at which a paired difference counts as more than luck; 0 takes means as they are":
    "配对差值算作超出随机波动的水平；为0时直接比较均值",
  "share of the replicates that must keep a constraint": "须满足约束的重复占比",
  "settings of a generation": "每代的取值数",
  "number of the generation that is next, for its lots": "下一代的序号，用于随机抽取",
  "file for the settings to run next": "写出下一批取值的文件",
  "an emulator judged on held-out points, and its predictions; not offered below an R² of 0.9":
    "以样本外的点检验的代理模型及其预测；R²低于0.9时不提供",
  "table of inputs at which predictions are wanted, with the columns of --inputs": "需要预测的输入表，列与--inputs相同",
  "carry out a designed set of runs": "按设计执行一组运行",
  "carry out an experiment; into the same folder again, it goes on where it stopped":
    "执行实验；再次执行到同一目录即从中断处继续",
  "address of the queue, redis:// or rediss:// for TLS, perhaps with user and password":
    "队列地址，redis://或rediss://（TLS），可含用户名和密码",
  "folder for results that all machines of the queue share": "队列中各计算节点共用的结果目录",
  "pool: threads of this machine; process: this thread alone; bullmq: machines at work for a Redis":
    "pool：本机计算线程；process：仅本线程；bullmq：为同一Redis工作的计算节点",
  "runs at the same time": "同时进行的运行数",
  "one for each core; with bullmq 256 handed in": "每核一次；bullmq时一次提交256次",
  "stop: end at the first run that fails; list: note it and go on": "stop：首次运行失败即停止；list：列出失败并继续",
  "file that import wrote, where the experiment is of a person’s own data": "import生成的文件，用于自有数据的实验",
  "folder for the journal and the results": "存放日志与结果的目录",
  "do not ask, however long it takes": "不论用时多长均不询问",
  "file of the experiment": "实验文件",
  "go on with an experiment where it stopped": "从中断处继续实验",
  "folder of an experiment": "实验目录",
  "say how far an experiment is, whether or not somebody works on it": "显示实验进度，无论是否正在运行",
  "write the results in the form of another program": "以其他程序的格式写出结果",
  "excel: table for a spreadsheet, in which no text is taken for a formula (.csv); behaviorspace: table as NetLogo’s BehaviorSpace writes it (.csv); ema: archive that the EMA workbench 3 loads (.tar.gz); ro-crate: the whole study with its description as an RO-Crate (.zip)":
    "excel：表格文件，文字不会被当作公式（.csv）；behaviorspace：与NetLogo输出相同的表（.csv）；ema：EMA workbench 3可载入的归档（.tar.gz）；ro-crate：整项研究及其说明（.zip）",
  "file to write": "写出的文件",
  "folder of an experiment that is over": "已结束实验的目录",
  "take the grid of an experiment of NetLogo’s BehaviorSpace; its commands are not run":
    "取用NetLogo BehaviorSpace实验的网格；不执行其命令",
  "name of the experiment, where the file holds several": "文件含多个实验时，所取实验的名称",
  "CSV with the columns variable and id, where variables have other names":
    "含variable与id两列的CSV，用于名称不同的变量",
  "file of the experiment to write": "写出的实验文件",
  "experiments of BehaviorSpace as XML": "BehaviorSpace实验的XML文件",
  "run what experiments with --engine bullmq hand in, until stopped": "运行以--engine bullmq提交的实验，直至停止",
  "threads, each for one run": "计算线程数，每线程一次运行",
  "after so long without a sign of its worker a run is given to another":
    "计算线程超过此时长没有响应时，运行改交其他线程",
  "end after so long without a run": "超过此时长没有运行即结束",
  "file that import wrote, where runs are of a person’s own data": "import生成的文件，用于自有数据的运行"
};
