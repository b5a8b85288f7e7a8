/** Where levels of skill are measured: leaders and followers, rich and poor, coast and inland. */
export const SEATS = ['beijing', 'hangzhou', 'chengdu', 'hefei', 'guangxi', 'xian'];
