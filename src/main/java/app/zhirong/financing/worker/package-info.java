@NullMarked
package app.zhirong.financing.worker;

import org.jspecify.annotations.NullMarked;
