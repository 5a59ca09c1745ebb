@NullMarked
package app.zhirong.financing.domain;

import org.jspecify.annotations.NullMarked;
